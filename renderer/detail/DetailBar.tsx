import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core'
import {
  IconBlockquote,
  IconDots,
  IconExternalLink,
  IconPencil,
  IconStar,
  IconStarFilled,
  IconTrash,
  IconTrashOff,
} from '@tabler/icons-react'
import type { CommandId } from '../../src/model/commandTable.ts'
import type { Resource } from '../../src/model/resource.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { KindIcon } from '../components/KindIcon.tsx'
import { columnDate } from '../text/dates.ts'
import { kindWords } from '../text/en.ts'
import { commandKey } from '../text/keys.ts'
import { BackToList } from './BackToList.tsx'
import classes from './detail.module.css'

const icon = { size: 16, stroke: 1.75 } as const

/** The head of the detail: what it is and when it was saved, and what can be done with it. */
export function DetailBar({ resource }: { readonly resource: Resource }) {
  const run = useRunCommand()
  const deleted = resource.deletedAt !== undefined
  return (
    <div className={classes.bar}>
      <BackToList />
      <span className={`${classes.origin} cut`}>
        <KindIcon kind={resource.kind} platform={resource.platform} size={14} />
        <span className="cut">
          {kindWords[resource.kind]} ·{' '}
          {deleted ? 'in the trash' : `saved ${columnDate(resource.savedAt, new Date())}`}
          {resource.origin && ` from ${resource.origin}`}
          {resource.sample && ' · sample'}
        </span>
      </span>
      {deleted ? (
        <>
          <Act words="Restore" icon={<IconTrashOff {...icon} />} command="restore-from-trash" />
          <Act words="Delete for good" icon={<IconTrash {...icon} />} command="delete-for-good" />
        </>
      ) : (
        <>
          <Tooltip label={`${resource.starred ? 'Unstar' : 'Star'} · ${commandKey('toggle-star')}`}>
            <ActionIcon
              aria-label="Starred"
              aria-pressed={resource.starred}
              className={resource.starred ? (classes.starred ?? '') : ''}
              onClick={() => run('toggle-star')}
            >
              {resource.starred ? <IconStarFilled size={16} /> : <IconStar {...icon} />}
            </ActionIcon>
          </Tooltip>
          <Act words="Cite" icon={<IconBlockquote {...icon} />} command="copy-citation" />
          {resource.url && (
            <Act words="Open" icon={<IconExternalLink {...icon} />} command="open-link" />
          )}
          <MoreMenu />
        </>
      )}
    </div>
  )
}

interface ActProps {
  readonly words: string
  readonly icon: React.ReactNode
  readonly command: CommandId
}

function Act({ words, icon: shown, command }: ActProps) {
  const run = useRunCommand()
  const key = commandKey(command)
  return (
    <Tooltip label={key ? `${words} · ${key}` : words}>
      <Button
        variant="subtle"
        leftSection={shown}
        className={classes.act ?? ''}
        onClick={() => run(command)}
      >
        {words}
      </Button>
    </Tooltip>
  )
}

function MoreMenu() {
  const run = useRunCommand()
  const item = (command: CommandId, words: string, shown: React.ReactNode) => (
    <Menu.Item
      leftSection={shown}
      rightSection={<kbd>{commandKey(command)}</kbd>}
      onClick={() => run(command)}
    >
      {words}
    </Menu.Item>
  )
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon aria-label="More">
          <IconDots {...icon} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {item('edit', 'Edit', <IconPencil {...icon} />)}
        {item('move-to-trash', 'Move to trash', <IconTrash {...icon} />)}
      </Menu.Dropdown>
    </Menu>
  )
}
