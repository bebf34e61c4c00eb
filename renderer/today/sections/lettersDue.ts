import { remindLetter } from '../../../src/commands/editLetter.ts'
import { allLetters } from '../../../src/db/queries/letters.ts'
import type { IsoDay } from '../../../src/model/isoDay.ts'
import { type Letter, letterStage } from '../../../src/model/mentorship.ts'
import { letterReminder } from '../../../src/planner/letterReminder.ts'
import { useLayers } from '../../state/layers.ts'
import { dayWords, dueWords } from '../../text/days.ts'
import { letterStageWords, todayText } from '../../text/today.ts'
import { contactNames } from '../contactNames.ts'
import { openList, openWrite } from '../openPlaces.ts'
import type { TodayContext } from '../todayContext.ts'
import type { SectionContent, TodayLine } from '../todayLine.ts'

/** Letters whose writer should be asked, reminded or thanked now. */
export async function lettersDue(context: TodayContext): Promise<SectionContent> {
  const { db, today } = context
  const letters = (await allLetters(db)).filter((letter) => letterReminder(letter, today) !== null)
  const lines = await letterLines(context, letters)
  return {
    lines,
    ...(lines.length > 0 ? { more: { words: 'All letters', go: () => openList('letters') } } : {}),
  }
}

/** The lines of letters: due, writer, stage, and what to do. */
export async function letterLines(
  { db, today, perform }: Pick<TodayContext, 'db' | 'today' | 'perform'>,
  letters: readonly Letter[],
): Promise<TodayLine[]> {
  const names = await contactNames(
    db,
    letters.map(({ contactId }) => contactId),
  )
  return letters.map((letter) => {
    const reminder = letterReminder(letter, today)
    const write =
      reminder === 'thank' ? 'thank-you' : letter.askedOn ? 'follow-up' : 'letter-request'
    return {
      key: `letter ${letter.id}`,
      when: whenOf(letter, today),
      title: names.get(letter.contactId) ?? 'Someone removed',
      detail: detailOf(letter, today, reminder),
      urgent: reminder !== null,
      actions: [
        {
          kind: 'do',
          words: todayText.open,
          run: () => useLayers.getState().open({ kind: 'letter', id: letter.id }),
        },
        {
          kind: 'do',
          words: todayText.write,
          key: 'W',
          run: () => openWrite(letter.contactId, write),
        },
        ...(reminder === 'remind'
          ? [
              {
                kind: 'do' as const,
                words: todayText.reminded,
                run: () => void perform((context) => remindLetter(context, letter.id, today)),
              },
            ]
          : []),
      ],
    }
  })
}

function whenOf(letter: Letter, today: IsoDay): TodayLine['when'] {
  const stage = letterStage(letter)
  if (stage === 'submitted' || stage === 'declined') {
    return { words: letterStageWords[stage], tone: 'plain' }
  }
  return letter.due ? dueWords(letter.due, today) : { words: 'No date', tone: 'plain' }
}

function detailOf(
  letter: Letter,
  today: IsoDay,
  reminder: ReturnType<typeof letterReminder>,
): string {
  const stage = letterStage(letter)
  const reminded = letter.remindedOn.at(-1)
  return [
    [letterStageWords[stage], stageDayOf(letter, today)].filter(Boolean).join(' '),
    letter.service || letter.programs.join(', '),
    reminder && reminderWords[reminder],
    reminded && stage !== 'submitted' && `reminded ${dayWords(reminded, today)}`,
    letter.waived === false && 'right to see it not waived',
  ]
    .filter(Boolean)
    .join(' · ')
}

const reminderWords = {
  ask: 'time to ask',
  remind: 'time for a reminder',
  thank: 'not yet thanked',
} as const

function stageDayOf(letter: Letter, today: IsoDay): string {
  const day =
    letter.declinedOn ??
    letter.submittedOn ??
    letter.packetSentOn ??
    letter.agreedOn ??
    letter.askedOn
  return day ? dayWords(day, today) : ''
}
