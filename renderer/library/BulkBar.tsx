import { Menu } from '@mantine/core'
import { IconCircleCheck, IconFileExport, IconStar, IconTag, IconTrash } from '@tabler/icons-react'
import { readingStatuses } from '../../src/model/resource.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useDo } from '../hooks/useDo.ts'
import { Act, SelectionBar } from '../list/SelectionBar.tsx'
import { selectedIds } from '../state/selection.ts'
import { statusWords } from '../text/en.ts'

const icon = { size: 14, stroke: 1.75 } as const

/** What can be done to all that is ticked. */
export function BulkBar({ ids }: { readonly ids: readonly string[] }) {
  const run = useRunCommand()
  const perform = useDo()
  return (
    <SelectionBar label="Selected resources" ids={ids}>
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
                const chosen = selectedIds()
                void perform((_, overMany) => overMany('setStatus', chosen, status))
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
    </SelectionBar>
  )
}
