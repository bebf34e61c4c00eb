import { UnstyledButton } from '@mantine/core'
import type { ContactPromise } from '../../src/model/interaction.ts'
import type { MeetingFacts } from '../hooks/useMeeting.ts'
import { useToday } from '../hooks/useToday.ts'
import { showResource } from '../state/showResource.ts'
import { dayWords, dueWords } from '../text/days.ts'
import { meetingText } from '../text/meeting.ts'
import { plainLine } from '../text/plainLine.ts'
import { shorten } from '../text/today.ts'
import classes from './Meeting.module.css'

/** What to know before one goes in: what was said last time, what is open both ways, what is new. */
export function MeetingBrief({ facts }: { readonly facts: MeetingFacts }) {
  const today = useToday()
  const { last, open, news } = facts
  return (
    <aside className={classes.brief} aria-label={meetingText.brief}>
      <h2>{meetingText.brief}</h2>
      {last?.heldOn ? (
        <>
          <h3>
            {meetingText.last}, {dayWords(last.heldOn, today)}
          </h3>
          {last.purpose && <p>{last.purpose}</p>}
          {last.discussion && (
            <p className={classes.said}>{shorten(plainLine(last.discussion), 320)}</p>
          )}
        </>
      ) : (
        <p>{meetingText.first}</p>
      )}
      <Promises title={meetingText.iPromised} by="me" promises={open} />
      <Promises title={meetingText.theyPromised} by="them" promises={open} />
      {news.length > 0 && (
        <>
          <h3>{meetingText.news}</h3>
          <ul>
            {news.map(({ id, title }) => (
              <li key={id}>
                <UnstyledButton onClick={() => showResource(id)}>{title}</UnstyledButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  )
}

interface PromisesProps {
  readonly title: string
  readonly by: ContactPromise['by']
  readonly promises: readonly ContactPromise[]
}

function Promises({ title, by, promises }: PromisesProps) {
  const today = useToday()
  const shown = promises.filter((promise) => promise.by === by)
  return (
    <>
      <h3>{title}</h3>
      {shown.length === 0 && <p className={classes.faint}>{meetingText.nothing}</p>}
      <ul>
        {shown.map(({ id, text, due }) => {
          const words = due ? dueWords(due, today) : undefined
          return (
            <li key={id}>
              {text}{' '}
              {words && (
                <span className={classes.due} data-tone={words.tone}>
                  {words.words}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
