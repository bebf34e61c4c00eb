import { UnstyledButton } from '@mantine/core'
import { useRef, useState } from 'react'
import { addPromise } from '../../../src/commands/addPromise.ts'
import type { Contact } from '../../../src/model/contact.ts'
import type { ContactPromise } from '../../../src/model/interaction.ts'
import { readPromise } from '../../../src/planner/readPromise.ts'
import { useDo } from '../../hooks/useDo.ts'
import { usePromises } from '../../hooks/usePromises.ts'
import { useToday } from '../../hooks/useToday.ts'
import { dayWords } from '../../text/days.ts'
import { count } from '../../text/en.ts'
import { subjectWords } from '../../text/people.ts'
import classes from '../contact.module.css'
import { PromiseRow } from './PromiseRow.tsx'
import own from './Promises.module.css'

/** What I promised and what they promised, side by side; kept and added in place. */
export function Promises({ contact }: { readonly contact: Contact }) {
  const promises = usePromises(contact.id)
  if (!promises) return <section className={`${classes.section} ${own.sides}`} />
  const by = (side: ContactPromise['by']) => promises.filter((promise) => promise.by === side)
  return (
    <section className={`${classes.section} ${own.sides}`} aria-label="Promises">
      <Side contact={contact} by="me" heading="I promised" promises={by('me')} />
      <Side
        contact={contact}
        by="them"
        heading={`${subjectWords(contact)} promised`}
        promises={by('them')}
      />
    </section>
  )
}

interface SideProps {
  readonly contact: Contact
  readonly by: ContactPromise['by']
  readonly heading: string
  /** Open ones first. */
  readonly promises: readonly ContactPromise[]
}

const shownKept = 2

function Side({ contact, by, heading, promises }: SideProps) {
  const [all, setAll] = useState(false)
  const open = promises.filter(({ doneOn }) => !doneOn)
  const kept = promises.filter(({ doneOn }) => doneOn)
  const shown = [...open, ...(all ? kept : kept.slice(0, shownKept))]
  const more = kept.length - shownKept
  return (
    <div>
      <div className={classes.sectionHead}>
        <h2>{heading}</h2>
        {open.length > 0 && <span className={classes.number}>{count(open.length)} open</span>}
      </div>
      <ul>
        {shown.map((promise) => (
          <PromiseRow key={promise.id} promise={promise} />
        ))}
      </ul>
      <AddPromise contactId={contact.id} by={by} heading={heading} />
      {more > 0 && (
        <UnstyledButton className={classes.link} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `Show ${count(more)} kept earlier`}
        </UnstyledButton>
      )}
    </div>
  )
}

interface AddPromiseProps {
  readonly contactId: string
  readonly by: ContactPromise['by']
  readonly heading: string
}

/** One line to type into; a day behind `by` at its end is when it is due. */
function AddPromise({ contactId, by, heading }: AddPromiseProps) {
  const perform = useDo()
  const today = useToday()
  const [text, setText] = useState('')
  const left = useRef(false)
  const add = async () => {
    const promise = readPromise(text, today)
    if (!promise) return
    setText('')
    await perform((context) => addPromise(context, { ...promise, contactId, by, madeOn: today }), {
      typed: promise.text,
    })
  }
  return (
    <input
      className={own.add}
      value={text}
      aria-label={`${heading}: add`}
      placeholder={
        by === 'me' ? `Add, ending in “by ${dayWords('2026-11-30', '2026-11-30')}” if due` : 'Add'
      }
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => {
        if (!left.current) void add()
        left.current = false
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          event.preventDefault()
          void add()
        } else if (event.key === 'Escape') {
          // Leaving with Esc takes back what was typed.
          left.current = true
          setText('')
          event.currentTarget.blur()
        }
      }}
    />
  )
}
