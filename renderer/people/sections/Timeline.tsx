import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { Contact } from '../../../src/model/contact.ts'
import { useTimeline } from '../../hooks/useTimeline.ts'
import { count } from '../../text/en.ts'
import { subjectWords } from '../../text/people.ts'
import classes from '../contact.module.css'
import { InteractionRow } from '../InteractionRow.tsx'

const shownAtFirst = 8
/** Each step shows as many again and this many more, so that thousands are a few steps away and never all at once. */
const step = 40

/** What was said with a contact, newest first. */
export function Timeline({ contact }: { readonly contact: Contact }) {
  const [most, setMost] = useState(shownAtFirst)
  const known = useTimeline(contact.id, most)
  if (!known) return <section className={classes.section} aria-label="Timeline" />
  const earlier = known.total - known.shown.length
  return (
    <section className={classes.section} aria-label="Timeline">
      <div className={classes.sectionHead}>
        <h2>Timeline</h2>
        {known.total > 0 && <span className={classes.number}>{count(known.total)}</span>}
      </div>
      {known.total === 0 && (
        <p className={classes.quiet}>Nothing logged yet. L logs a conversation.</p>
      )}
      <ul>
        {known.shown.map((interaction) => (
          <InteractionRow
            key={interaction.id}
            interaction={interaction}
            them={subjectWords(contact)}
          />
        ))}
      </ul>
      {earlier > 0 && (
        <UnstyledButton
          className={`${classes.link} ${classes.earlier}`}
          onClick={() => setMost(most * 2 + step)}
        >
          Show {count(earlier)} earlier
        </UnstyledButton>
      )}
    </section>
  )
}
