import { Menu } from '@mantine/core'
import {
  IconCalendarPlus,
  IconFileExport,
  IconMessagePlus,
  IconRepeat,
  IconTag,
  IconTrash,
  IconUserCheck,
} from '@tabler/icons-react'
import { setContactRoles } from '../../src/commands/setContactRoles.ts'
import { contactRoles } from '../../src/model/contact.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useDo } from '../hooks/useDo.ts'
import { Act, SelectionBar } from '../list/SelectionBar.tsx'
import { selectedIds } from '../state/selection.ts'
import { roleWords } from '../text/people.ts'

const icon = { size: 14, stroke: 1.75 } as const

/** What can be done to all people that are ticked. */
export function PeopleBulkBar({ ids }: { readonly ids: readonly string[] }) {
  const run = useRunCommand()
  const perform = useDo()
  return (
    <SelectionBar label="Selected people" ids={ids}>
      <Act icon={<IconTag {...icon} />} words="Tag" onClick={() => run('edit-tags')} />
      <Menu position="bottom-end">
        <Menu.Target>
          <Act icon={<IconUserCheck {...icon} />} words="Role" />
        </Menu.Target>
        <Menu.Dropdown>
          {contactRoles.map((role) => (
            <Menu.Item
              key={role}
              onClick={() =>
                perform((context) =>
                  setContactRoles(context, selectedIds(), { add: [role], remove: [] }),
                )
              }
            >
              {roleWords[role]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Act icon={<IconRepeat {...icon} />} words="Cadence" onClick={() => run('set-cadence')} />
      <Act
        icon={<IconCalendarPlus {...icon} />}
        words="Date"
        onClick={() => run('set-next-date')}
      />
      <Act
        icon={<IconMessagePlus {...icon} />}
        words="Log"
        onClick={() => run('log-interaction')}
      />
      <Act icon={<IconFileExport {...icon} />} words="Export" onClick={() => run('export')} />
      <Act icon={<IconTrash {...icon} />} words="Delete" onClick={() => run('move-to-trash')} />
    </SelectionBar>
  )
}
