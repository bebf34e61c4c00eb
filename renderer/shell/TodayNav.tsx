import {
  IconBook,
  IconCertificate,
  IconChecklist,
  IconInbox,
  IconMail,
  type TablerIcon,
} from '@tabler/icons-react'
import type { CommandId } from '../../src/model/commandTable.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useTodayCounts } from '../hooks/useTodayCounts.ts'
import { usePlaces } from '../state/places.ts'
import { NavRow } from './NavRow.tsx'
import classes from './Sidebar.module.css'

/** The lists beside Today, each with its count. */
export function TodayNav() {
  const counts = useTodayCounts()
  const run = useRunCommand()
  const list = usePlaces(({ place }) => (place.area === 'list' ? place.list : null))
  const row = (label: string, Icon: TablerIcon, command: CommandId, count: number, at = false) => (
    <NavRow
      icon={<Icon size={16} stroke={1.75} />}
      label={label}
      count={count}
      current={at}
      onClick={() => run(command)}
    />
  )
  return (
    <section aria-label="Lists">
      <h2 className={classes.heading}>Lists</h2>
      {row('All follow-ups', IconMail, 'go-follow-ups', counts.followUps, list === 'follow-ups')}
      {row('Reading list', IconBook, 'go-reading', counts.reading)}
      {row('Promises I made', IconChecklist, 'go-promises', counts.promises, list === 'promises')}
      {row('Letters', IconCertificate, 'go-letters', counts.letters, list === 'letters')}
      {row('Captured, not sorted', IconInbox, 'go-unsorted', counts.unsorted)}
    </section>
  )
}
