import { addDays, type IsoDay } from '../model/isoDay.ts'
import { type Letter, letterStage } from '../model/mentorship.ts'
import { cadenceDefaults } from './cadenceDefaults.ts'

/** What a letter asks of the user now. */
export type LetterReminder = 'ask' | 'remind' | 'thank'

/**
 * What to do about a letter on a day: ask once its time has come, remind on the dated weeks before it is due (each
 * reminder once), thank once it is submitted. Null where nothing is to be done. The weeks are those of
 * resources/cadence.json.
 */
export function letterReminder(letter: Letter, today: IsoDay): LetterReminder | null {
  const { letters } = cadenceDefaults
  const stage = letterStage(letter)
  if (stage === 'declined') return null
  if (stage === 'submitted') return letter.thankedOn ? null : 'thank'
  if (!letter.due) return null
  if (stage === 'to-ask') {
    return addDays(letter.due, -7 * letters.askWeeksBefore) <= today ? 'ask' : null
  }
  const passed = letters.remindWeeksBefore
    .map((weeks) => addDays(letter.due ?? today, -7 * weeks))
    .filter((day) => day <= today)
  const newest = passed.sort().at(-1)
  if (!newest) return null
  // Whoever was asked, agreed or was reminded since then has just heard from you.
  const heard = [letter.askedOn, letter.agreedOn, letter.packetSentOn, ...letter.remindedOn]
  return heard.some((day) => day !== undefined && day >= newest) ? null : 'remind'
}
