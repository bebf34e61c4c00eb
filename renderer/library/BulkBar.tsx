import { Button, type ButtonProps, Checkbox, Menu, UnstyledButton } from '@mantine/core'
import {
  IconCircleCheck,
  IconFileExport,
  IconStar,
  IconTag,
  IconTrash,
  IconTrashOff,
} from '@tabler/icons-react'
import { readingStatuses } from '../../src/model/resource.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useDo } from '../hooks/useDo.ts'
import { useView } from '../state/places.ts'
import { selectedIds, useSelection } from '../state/selection.ts'
import { count, statusWords } from '../text/en.ts'
import classes from './BulkBar.module.css'

const icon = { size: 14, stroke: 1.75 } as const

/** What can be done to all that is ticked. */
export function BulkBar({ ids }: { readonly ids: readonly string[] }) {
  const { chosen, chooseAll, clearChosen } = useSelection()
  const { trash } = useView()
  const run = useRunCommand()
  const perform = useDo()
  const all = chosen.size === ids.length
  return (
    <div className={classes.bar} role="toolbar" aria-label="Selected resources">
      <Checkbox
        aria-label={all ? 'Unselect all' : `Select all ${ids.length}`}
        checked={all}
        indeterminate={!all}
        onChange={() => (all ? clearChosen() : chooseAll(ids))}
      />
      <b className={classes.count}>{count(chosen.size)} selected</b>
      {!all && (
        <UnstyledButton className={classes.link} onClick={() => chooseAll(ids)}>
          Select all {count(ids.length)}
        </UnstyledButton>
      )}
      <span className={classes.gap} />
      {trash ? (
        <>
          <Act
            icon={<IconTrashOff {...icon} />}
            words="Restore"
            onClick={() => run('restore-from-trash')}
          />
          <Act
            icon={<IconTrash {...icon} />}
            words="Delete for good"
            onClick={() => run('delete-for-good')}
          />
        </>
      ) : (
        <>
          <Act icon={<IconTag {...icon} />} words="Tag" onClick={() => run('edit-tags')} />
          <Menu position="bottom-end">
            <Menu.Target>
              <Act icon={<IconCircleCheck {...icon} />} words="Status" />
            </Menu.Target>
            <Menu.Dropdown>
              {readingStatuses.map((status) => (
                <Menu.Item
                  key={status}
                  onClick={() => {
                    const ids = selectedIds()
                    void perform((_, overMany) => overMany('setStatus', ids, status))
                  }}
                >
                  {statusWords[status]}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <Act icon={<IconStar {...icon} />} words="Star" onClick={() => run('toggle-star')} />
          <Act icon={<IconFileExport {...icon} />} words="Export" onClick={() => run('export')} />
          <Act icon={<IconTrash {...icon} />} words="Delete" onClick={() => run('move-to-trash')} />
        </>
      )}
    </div>
  )
}

interface ActProps extends ButtonProps {
  readonly icon: React.ReactNode
  readonly words: string
  readonly onClick?: React.MouseEventHandler<HTMLButtonElement>
  readonly ref?: React.Ref<HTMLButtonElement>
}

/** Passes on what a menu gives its target. */
function Act({ icon: shown, words, ...button }: ActProps) {
  return (
    <Button variant="subtle" leftSection={shown} className={classes.act ?? ''} {...button}>
      {words}
    </Button>
  )
}
