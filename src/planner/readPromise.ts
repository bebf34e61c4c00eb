import type { ContactPromise } from '../model/interaction.ts'
import type { IsoDay } from '../model/isoDay.ts'
import { readSpokenDay } from './readSpokenDate.ts'

/** A promise as it is typed: its words, and the day behind a closing `by`, where it is one. */
export function readPromise(
  text: string,
  today: IsoDay,
): Pick<ContactPromise, 'text' | 'due'> | undefined {
  const words = text.replace(/\s+/g, ' ').trim()
  if (!words) return undefined
  const [, what, when] = /^(.+?),? (?:by|due|until) ([^,]+?)\.?$/i.exec(words) ?? []
  const due = when && readSpokenDay(when, today, 'future')
  return what && due ? { text: what, due } : { text: words }
}

/** What was written down of a conversation: the text, and the promises found in it. */
export interface LogReading {
  readonly text: string
  readonly promises: readonly Pick<ContactPromise, 'by' | 'text' | 'due'>[]
}

/** Lines that begin with `I:` or `They:` (also She, He, Me) are promises; the rest is what was said. */
export function readLog(text: string, today: IsoDay): LogReading {
  const said: string[] = []
  const promises: Pick<ContactPromise, 'by' | 'text' | 'due'>[] = []
  for (const line of text.split('\n')) {
    const [, who, what] = /^\s*[-*]?\s*(i|me|they|she|he|them)\s?:\s*(.+)$/i.exec(line) ?? []
    const promise = what === undefined ? undefined : readPromise(what, today)
    if (who && promise) promises.push({ by: /^(?:i|me)$/i.test(who) ? 'me' : 'them', ...promise })
    else said.push(line)
  }
  return { text: said.join('\n').trim(), promises }
}
