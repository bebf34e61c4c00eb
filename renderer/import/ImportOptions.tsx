import { Checkbox, SegmentedControl, TagsInput } from '@mantine/core'
import type { ImportTarget } from '../../src/formats/importer.ts'
import { useFacets } from '../hooks/useFacets.ts'
import { statusWords } from '../text/en.ts'
import classes from './ImportOptions.module.css'
import type { ImportChoices } from './importMessages.ts'

interface ImportOptionsProps {
  readonly target: ImportTarget
  readonly choices: ImportChoices
  readonly disabled: boolean
  readonly onChoices: (choices: ImportChoices) => void
}

/** What is done to every record that comes in. */
export function ImportOptions({ target, choices, disabled, onChoices }: ImportOptionsProps) {
  const tags = Object.keys(useFacets()?.tags ?? {}).sort()
  return (
    <div className={classes.options}>
      {target === 'resources' && (
        <Checkbox
          label="Add suggested specialties"
          checked={choices.withSpecialties}
          disabled={disabled}
          onChange={(event) =>
            onChoices({ ...choices, withSpecialties: event.currentTarget.checked })
          }
        />
      )}
      <TagsInput
        aria-label="Tags for all"
        placeholder={choices.addTags.length > 0 ? '' : 'Tag all with…'}
        className={classes.tags ?? ''}
        data={tags}
        limit={200}
        value={[...choices.addTags]}
        disabled={disabled}
        onChange={(addTags) =>
          onChoices({
            ...choices,
            addTags: [
              ...new Set(addTags.map((tag) => tag.replace(/^#/, '').trim().slice(0, 200))),
            ].filter(Boolean),
          })
        }
        comboboxProps={{ position: 'top-start' }}
      />
      {target === 'resources' && (
        <div className={classes.mark}>
          <span id="mark-all">New ones are</span>
          <SegmentedControl
            aria-labelledby="mark-all"
            disabled={disabled}
            value={choices.markAll ?? 'as-given'}
            onChange={(value) =>
              onChoices({
                ...choices,
                markAll: value === 'to-read' || value === 'read' ? value : null,
              })
            }
            data={[
              { value: 'as-given', label: 'As in the file' },
              { value: 'to-read', label: statusWords['to-read'] },
              { value: 'read', label: statusWords.read },
            ]}
          />
        </div>
      )}
    </div>
  )
}
