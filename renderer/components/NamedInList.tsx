import { UnstyledButton } from '@mantine/core'
import {
  IconBriefcase,
  IconCalendarEvent,
  IconPencil,
  IconSchool,
  type TablerIcon,
} from '@tabler/icons-react'
import type { NamedIn } from '../../src/db/queries/namedIn.ts'
import { useToday } from '../hooks/useToday.ts'
import { showDraft } from '../state/showDraft.ts'
import { showEvent } from '../state/showEvent.ts'
import { showPortfolio } from '../state/showPortfolio.ts'
import { namedInWords, untitledWords } from '../text/namedIn.ts'
import classes from './LinkList.module.css'

const icons: Readonly<Record<NamedIn['table'], TablerIcon>> = {
  events: IconCalendarEvent,
  drafts: IconPencil,
  experiences: IconBriefcase,
  scholarlyWorks: IconSchool,
}

/** Backlinks: the events, drafts and entries of the portfolio that name a record. They are changed where they stand. */
export function NamedInList({ named }: { readonly named: readonly NamedIn[] }) {
  const today = useToday()
  return (
    <ul>
      {named.map((one) => {
        const Icon = icons[one.table]
        const name = one.name || untitledWords[one.table]
        return (
          <li key={`${one.table}-${one.id}`} className={classes.row}>
            <span className={classes.how}>{namedInWords(one, today)}</span>
            <Icon size={14} stroke={1.75} aria-hidden="true" />
            <UnstyledButton
              className={`${classes.name} cut`}
              title={name}
              onClick={() => show(one)}
            >
              {name}
            </UnstyledButton>
          </li>
        )
      })}
    </ul>
  )
}

function show({ table, id }: NamedIn): void {
  if (table === 'events') showEvent(id)
  else if (table === 'drafts') showDraft(id)
  else showPortfolio(table, id)
}
