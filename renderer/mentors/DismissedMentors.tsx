import { useState } from 'react'
import { proposeMentorAgain } from '../../src/commands/dismissMentor.ts'
import type { DismissedMentor } from '../../src/model/settings.ts'
import { useDo } from '../hooks/useDo.ts'
import { dismissedWords, mentorText } from '../text/mentors.ts'
import classes from './Mentors.module.css'

/** Who is not proposed any more, the last dismissed first, each to be brought back. */
export function DismissedMentors({
  dismissed,
}: {
  readonly dismissed: readonly DismissedMentor[]
}) {
  const perform = useDo()
  const [isOpen, setIsOpen] = useState(false)
  if (dismissed.length === 0) return null
  return (
    <section className={classes.dismissed} aria-label={dismissedWords(dismissed.length)}>
      <p>
        {dismissedWords(dismissed.length)}.
        <button
          type="button"
          className={classes.step}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? 'Hide them' : 'Show them'}
        </button>
      </p>
      {isOpen && (
        <ul>
          {dismissed.toReversed().map((person) => (
            <li key={JSON.stringify(person)}>
              <span className="cut">{person.name}</span>
              <button
                type="button"
                className={classes.step}
                aria-label={`${mentorText.again}: ${person.name}`}
                onClick={() => void perform((context) => proposeMentorAgain(context, person))}
              >
                {mentorText.again}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
