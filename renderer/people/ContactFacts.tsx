import { UnstyledButton } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import type { CommandId } from '../../src/model/commandTable.ts'
import type { Contact } from '../../src/model/contact.ts'
import type { IsoDay } from '../../src/model/isoDay.ts'
import { type Letter, letterStage, type MentorMeeting } from '../../src/model/mentorship.ts'
import {
  type FollowUp,
  followUpRules,
  nextFollowUp,
  overdueDays,
} from '../../src/planner/cadence.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useLastAndNext } from '../hooks/useLastAndNext.ts'
import { useSettings } from '../hooks/useSettings.ts'
import { useToday } from '../hooks/useToday.ts'
import { type DueWords, dayWords, nearDayWords, timeWords } from '../text/days.ts'
import { cadenceWords, columnDue, kindOfInteractionWords } from '../text/people.ts'
import classes from './contact.module.css'

/** Last contact, next date, cadence and letter: what decides whether to write now. An empty fact is left out. */
export function ContactFacts({ contact }: { readonly contact: Contact }) {
  const today = useToday()
  const settings = useSettings()
  const run = useRunCommand()
  const known = useLastAndNext(contact.id)
  if (!settings) return <dl className={classes.facts} />
  const followUp = nextFollowUp(contact, followUpRules(settings))
  const next = nextWords(contact, followUp, known?.meetings ?? [], today)
  const button = (command: CommandId, words: string, tone: DueWords['tone'] = 'plain') => (
    <UnstyledButton className={classes.fact} data-tone={tone} onClick={() => run(command)}>
      {words}
    </UnstyledButton>
  )
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      'Last contact',
      known?.last &&
        `${dayWords(known.last.day, today)}, ${kindOfInteractionWords[known.last.kind].toLowerCase()}`,
    ],
    ['Next', button('set-next-date', next.words, next.tone)],
    ['Cadence', button('set-cadence', rhythmWords(contact, followUp, today))],
    ['Letter', known?.letter && letterWords(known.letter, today)],
  ]
  return (
    <dl className={classes.facts}>
      {facts.map(
        ([name, value]) =>
          value && (
            <Fragment key={name}>
              <div>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            </Fragment>
          ),
      )}
    </dl>
  )
}

/** The next meeting where one is planned, else the day of the next follow-up. */
function nextWords(
  contact: Contact,
  followUp: FollowUp | null,
  meetings: readonly MentorMeeting[],
  today: IsoDay,
): DueWords {
  const meeting = meetings.filter(({ at, heldOn }) => !heldOn && at.slice(0, 10) >= today).at(-1)
  if (meeting) {
    const day = meeting.at.slice(0, 10)
    const how = meeting.channel ? ` on ${meeting.channel}` : ''
    const words = `${upperFirst(nearDayWords(day, today))}, ${timeWords(meeting.at)}${how}`
    return { words, tone: day === today ? 'due' : 'plain' }
  }
  if (contact.doNotContact) return { words: 'Do not contact', tone: 'plain' }
  const { words, tone } = columnDue(followUp?.dueOn, today)
  const because =
    followUp?.putOff === 'snoozed'
      ? ', snoozed'
      : followUp?.because === 'by-hand'
        ? ', set by hand'
        : ''
  return { words: words + because, tone }
}

function rhythmWords(contact: Contact, followUp: FollowUp | null, today: IsoDay): string {
  const cadence = contact.cadence ?? followUp?.cadence
  if (!cadence) return 'None'
  const late = followUp ? overdueDays(followUp, today) > 0 : false
  return `${cadenceWords(cadence)}${late ? '' : ', on time'}`
}

function letterWords(letter: Letter, today: IsoDay): string {
  const waived = letter.waived ? ', waived' : ''
  const on = (day: IsoDay | undefined) => (day ? ` ${dayWords(day, today)}` : '')
  switch (letterStage(letter)) {
    case 'submitted':
      return `Uploaded${on(letter.submittedOn)}${waived}`
    case 'packet-sent':
      return `Packet sent${on(letter.packetSentOn)}`
    case 'agreed':
      return `Agreed${on(letter.agreedOn)}`
    case 'asked':
      return `Asked${on(letter.askedOn)}`
    case 'declined':
      return `Declined${on(letter.declinedOn)}`
    case 'to-ask':
      return 'To ask'
  }
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
