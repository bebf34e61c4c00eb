import { Button, TagsInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import type { OwnDetails } from '../../src/model/settings.ts'
import { useDo } from '../hooks/useDo.ts'
import { useSettings } from '../hooks/useSettings.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { workText } from '../text/works.ts'
import classes from './Portfolio.module.css'

const lines = ['headline', 'email', 'phone', 'address', 'link', 'orcid'] as const

/** Whose portfolio it is: names to be found among authors, and the head of a document. */
export function OwnDetailsSheet({ onClose }: { readonly onClose: () => void }) {
  const settings = useSettings()
  if (!settings) return null
  const names = settings.sender?.name ? [settings.sender.name] : []
  return <Form given={settings.ownDetails ?? { names }} onClose={onClose} />
}

function Form({ given, onClose }: { readonly given: OwnDetails; readonly onClose: () => void }) {
  const perform = useDo()
  const [details, setDetails] = useState(given)
  const save = async () => {
    onClose()
    const filled = Object.entries(details).filter(([, value]) => value !== '')
    const ownDetails = { ...Object.fromEntries(filled), names: details.names }
    await perform((context) => changeSettings(context, { ownDetails }))
  }
  return (
    <Sheet
      title={workText.ownDetails}
      width={520}
      onClose={onClose}
      foot={
        <>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" onClick={() => void save()}>
            {workText.save}
          </Button>
        </>
      }
    >
      <TagsInput
        data-autofocus
        label={workText.names}
        description={workText.namesWhy}
        splitChars={[';']}
        acceptValueOnBlur
        value={[...details.names]}
        onChange={(names) => setDetails((now) => ({ ...now, names }))}
      />
      <div className={`${classes.fields} ${classes.section}`}>
        {lines.map((field) => (
          <TextInput
            key={field}
            label={workText[field]}
            value={details[field] ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget
              setDetails((now) => ({ ...now, [field]: value }))
            }}
          />
        ))}
      </div>
    </Sheet>
  )
}
