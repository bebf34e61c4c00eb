import { Button } from '@mantine/core'
import { useState } from 'react'
import { practiceCases } from '../../src/reputation/evidence/practiceCases.ts'
import { useTextReading } from '../hooks/useTextReading.ts'
import { usePlaces } from '../state/places.ts'
import { showReputation } from '../state/showReputation.ts'
import { dayWords } from '../text/days.ts'
import { count } from '../text/en.ts'
import classes from './Reputation.module.css'
import { TextFindings } from './TextFindings.tsx'

type PracticeCase = (typeof practiceCases.cases)[number]

/** Short posts to practise on; the open one first as it was written, then what there is to say of it. */
export function ScenariosPage({ id }: { readonly id: string | null }) {
  const { cases, asOf, source } = practiceCases
  const open = cases.find((one) => one.id === id)
  if (open) return <Case key={open.id} of={open} />
  return (
    <div className={classes.doc}>
      <h1 className={classes.title}>Practice cases</h1>
      <p className={classes.lead}>
        {count(cases.length)} short posts. Decide what you would change before you read on. {source}
        ; as of {dayWords(asOf, '')}.
      </p>
      <ol>
        {cases.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className={classes.row}
              onClick={() => showReputation('scenarios', one.id)}
            >
              <span className={classes.rowTitle}>{one.title}</span>
              <span className={classes.faint}>{one.text}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Case({ of: { id, title, text, comment, better } }: { readonly of: PracticeCase }) {
  const [seen, setSeen] = useState(false)
  const reading = useTextReading(text)
  const { cases } = practiceCases
  const next = cases[cases.findIndex((one) => one.id === id) + 1]
  return (
    <article className={classes.doc} aria-label={title}>
      <h1 className={classes.title}>{title}</h1>
      <blockquote className={classes.prose}>{text}</blockquote>
      {!seen && (
        <>
          <p className={classes.lead}>Could somebody be recognized? What would you change?</p>
          <Button variant="filled" onClick={() => setSeen(true)}>
            See what there is to say
          </Button>
        </>
      )}
      {seen && (
        <>
          <TextFindings reading={reading} />
          <section className={classes.section} aria-label="Commentary">
            <h2>Commentary</h2>
            <p className={classes.prose}>{comment}</p>
          </section>
          <section className={classes.section} aria-label="One way to say it">
            <h2>One way to say it</h2>
            <p className={classes.prose}>{better}</p>
          </section>
        </>
      )}
      <div className={classes.acts}>
        <Button variant="subtle" onClick={() => usePlaces.getState().back()}>
          Back
        </Button>
        {next && <Button onClick={() => showReputation('scenarios', next.id)}>Next case</Button>}
      </div>
    </article>
  )
}
