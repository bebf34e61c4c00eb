import type { EventKind } from '../../model/event.ts'

/** What an event is, guessed from words of its title that leave little doubt; the user can change it. */
export function eventKindOfWords(title: string, wholeDays: boolean): EventKind {
  if (/\b(?:deadline|due)\b/i.test(title)) return 'deadline'
  if (/\bjournal[ -]?club\b|#\w*JC\b/i.test(title)) return 'journal-club'
  if (/#\w*chat\b/i.test(title)) return 'chat'
  const words = /\b(?:congress|conference|annual meeting|scientific sessions|symposium)\b/i
  return wholeDays && words.test(title) ? 'conference' : 'meeting'
}
