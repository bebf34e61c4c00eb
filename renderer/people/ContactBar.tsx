import { Button, Tooltip } from '@mantine/core'
import {
  IconCalendarPlus,
  IconClockPause,
  IconLink,
  IconMail,
  IconNotes,
  IconPencil,
  IconRepeat,
  IconTrash,
  IconUserOff,
} from '@tabler/icons-react'
import { memo } from 'react'
import type { Contact } from '../../src/model/contact.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import detail from '../detail/detail.module.css'
import { Act, type DetailAct, MoreActs, StarAct } from '../detail/detailActs.tsx'
import { publicationWords } from '../text/dates.ts'
import { commandKey } from '../text/keys.ts'
import { metWords } from '../text/people.ts'

const rarer: readonly DetailAct[] = [
  { words: 'Edit', icon: IconPencil, command: 'edit' },
  { words: 'Cadence…', icon: IconRepeat, command: 'set-cadence' },
  { words: 'Snooze…', icon: IconClockPause, command: 'snooze' },
  { words: 'Link a resource…', icon: IconLink, command: 'link-resource' },
  { words: 'Do not contact', icon: IconUserOff, command: 'toggle-do-not-contact' },
  { words: 'Move to trash', icon: IconTrash, command: 'move-to-trash' },
]
const rarerOfUncontacted = rarer.map((act) =>
  act.command === 'toggle-do-not-contact' ? { ...act, words: 'Contact again' } : act,
)

/** The head of a contact's detail: since when one knows them, and what can be done. */
export function ContactBar({ contact }: { readonly contact: Contact }) {
  return (
    <div className={detail.bar}>
      <span className={`${detail.origin} cut`}>
        <span className="cut" title={knownWords(contact)}>
          {knownWords(contact)}
        </span>
      </span>
      <StarAct starred={contact.starred} />
      <Act words="Log" icon={IconNotes} command="log-interaction" />
      <Act words="Next date" icon={IconCalendarPlus} command="set-next-date" />
      <WriteAct />
      <MoreActs width={240} acts={contact.doNotContact ? rarerOfUncontacted : rarer} />
    </div>
  )
}

const WriteAct = memo(function WriteAct() {
  const run = useRunCommand()
  return (
    <Tooltip label={`Write · ${commandKey('write-to-contact')}`}>
      <Button
        variant="filled"
        leftSection={<IconMail size={16} stroke={1.75} />}
        onClick={() => run('write-to-contact')}
      >
        Write
      </Button>
    </Tooltip>
  )
})

/** `Contact since Jan 14, 2025, met on the wards`. */
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
