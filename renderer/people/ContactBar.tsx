import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core'
import {
  IconCalendarPlus,
  IconClockPause,
  IconDots,
  IconLink,
  IconMail,
  IconNotes,
  IconPencil,
  IconRepeat,
  IconStar,
  IconStarFilled,
  IconTrash,
  IconUserOff,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { CommandId } from '../../src/model/commandTable.ts'
import type { Contact } from '../../src/model/contact.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import detail from '../detail/detail.module.css'
import { publicationWords } from '../text/dates.ts'
import { commandKey } from '../text/keys.ts'
import { metWords } from '../text/people.ts'

const icon = { size: 16, stroke: 1.75 } as const

/** The head of a contact's detail: since when one knows them, and what can be done. */
export function ContactBar({ contact }: { readonly contact: Contact }) {
  const run = useRunCommand()
  return (
    <div className={detail.bar}>
      <span className={`${detail.origin} cut`}>
        <span className="cut" title={knownWords(contact)}>
          {knownWords(contact)}
        </span>
      </span>
      <Tooltip label={`${contact.starred ? 'Unstar' : 'Star'} · ${commandKey('toggle-star')}`}>
        <ActionIcon
          aria-label="Starred"
          aria-pressed={contact.starred}
          className={contact.starred ? (detail.starred ?? '') : ''}
          onClick={() => run('toggle-star')}
        >
          {contact.starred ? <IconStarFilled size={16} /> : <IconStar {...icon} />}
        </ActionIcon>
      </Tooltip>
      <Act words="Log" icon={<IconNotes {...icon} />} command="log-interaction" />
      <Act words="Next date" icon={<IconCalendarPlus {...icon} />} command="set-next-date" />
      <Tooltip label={`Write · ${commandKey('write-to-contact')}`}>
        <Button
          variant="filled"
          leftSection={<IconMail {...icon} />}
          onClick={() => run('write-to-contact')}
        >
          Write
        </Button>
      </Tooltip>
      <MoreMenu doNotContact={contact.doNotContact === true} />
    </div>
  )
}

/** `Contact since 14 Jan 2025, met on the wards`. */
function knownWords({ savedAt, connectedOn, met, origin, sample }: Contact): string {
  const since =
    met?.when ?? connectedOn ?? ({ value: savedAt.slice(0, 10), precision: 'day' } as const)
  const words = [
    `Contact since ${publicationWords(since)}`,
    ...(met?.where ? [metWords(met.where)] : []),
    ...(origin ? [`from ${origin}`] : []),
    ...(sample ? ['sample'] : []),
  ]
  return words.join(', ')
}

interface ActProps {
  readonly words: string
  readonly icon: ReactNode
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
        className={detail.act ?? ''}
        onClick={() => run(command)}
      >
        {words}
      </Button>
    </Tooltip>
  )
}

function MoreMenu({ doNotContact }: { readonly doNotContact: boolean }) {
  const run = useRunCommand()
  const item = (command: CommandId, words: string, shown: ReactNode) => (
    <Menu.Item
      leftSection={shown}
      rightSection={<kbd>{commandKey(command)}</kbd>}
      onClick={() => run(command)}
    >
      {words}
    </Menu.Item>
  )
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon aria-label="More">
          <IconDots {...icon} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {item('edit', 'Edit', <IconPencil {...icon} />)}
        {item('set-cadence', 'Cadence…', <IconRepeat {...icon} />)}
        {item('snooze', 'Snooze…', <IconClockPause {...icon} />)}
        {item('link-resource', 'Link a resource…', <IconLink {...icon} />)}
        {item(
          'toggle-do-not-contact',
          doNotContact ? 'Contact again' : 'Do not contact',
          <IconUserOff {...icon} />,
        )}
        {item('move-to-trash', 'Move to trash', <IconTrash {...icon} />)}
      </Menu.Dropdown>
    </Menu>
  )
}
