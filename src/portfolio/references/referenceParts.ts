import type { Reference, UnpublishedStatus } from './reference.ts'
import { sentence } from './referenceDates.ts'

/** What a style calls how far a work is that is not out. */
export type StatusWords = Readonly<Record<UnpublishedStatus, string>>

/** `2020;50(2):100-109`: where in its journal a work stands; the style says how pages are given. */
export function placeOf(
  { published, volume = '', issue, pages }: Reference,
  pagesOf: (pages: string) => string,
): string {
  const inVolume = `${volume}${issue ? `(${issue})` : ''}${pages ? `:${pagesOf(pages)}` : ''}`
  return [published?.value.slice(0, 4) ?? '', inVolume].filter(Boolean).join(';')
}

/** Whether a work is out with a day but has no place in an issue yet. */
export function isAheadOfPrint({ status, volume, pages, published }: Reference): boolean {
  return !status && !volume && !pages && (published?.value.length ?? 0) > 7
}

/** `Publisher; 2026.`, or how far it is. */
export function imprint(
  { publisher, source, published, status, type }: Reference,
  words: StatusWords,
): string {
  const by = publisher ?? (type === 'thesis' || type === 'book' ? source : '')
  const when = status ? words[status] : (published?.value.slice(0, 4) ?? '')
  return sentence([by, when].filter(Boolean).join('; '))
}

/** `Poster presented at: Meeting; October 2026; Tucson.`, or how far it is. */
export function presentation(
  { event, source, published, type, status }: Reference,
  words: StatusWords,
  dateOf: (value: string) => string,
): string {
  if (status) return sentence(words[status])
  const on = event?.on ?? published
  const where = [event?.name || source, on ? dateOf(on.value) : '', event?.place]
  const what = type === 'poster' ? 'Poster' : 'Paper'
  return sentence(`${what} presented at: ${where.filter(Boolean).join('; ')}`)
}
