import type { Reference, UnpublishedStatus } from './reference.ts'
import { sentence } from './referenceDates.ts'

/** What a style calls how far a work is that is not out. */
export type StatusWords = Readonly<Record<UnpublishedStatus, string>>

/** How a style writes what stands in a place: pages, dates, and supplements or parts of a volume. */
export interface PlaceStyle {
  readonly pagesOf: (pages: string) => string
  readonly dateOf: (value: string) => string
  /** `12(suppl 1)` as the AMA has it, or NLM's `12 Suppl 1`. */
  readonly supplementInBrackets: boolean
}

/**
 * `2020;50(2):100-109`: where in its journal a work stands. Without volume and issue the pages follow the date, as
 * precise as it is known: `2002 Jun:1-6`.
 */
export function placeOf(
  { published, volume = '', issue = '', pages }: Reference,
  style: PlaceStyle,
): string {
  const behind = pages ? `:${style.pagesOf(pages)}` : ''
  const year = published?.value.slice(0, 4) ?? ''
  if (!volume && !issue) {
    return pages && published ? `${style.dateOf(published.value)}${behind}` : `${year}${behind}`
  }
  const inVolume = `${volumeAndIssue(volume, issue, style)}${behind}`
  return [year, inVolume].filter(Boolean).join(';')
}

function volumeAndIssue(volume: string, issue: string, style: PlaceStyle): string {
  // A supplement may be told with the volume or as its issue.
  const [, number = volume, ofVolume = ''] =
    /^(\S+?)[\s(]+((?:suppl|pt)\b[^)]*)\)?$/i.exec(volume) ?? []
  if (style.supplementInBrackets) {
    const within = [ofVolume, issue].filter(Boolean).join(' ')
    const small = within.replace(/\b(?:suppl|pt)\b/gi, (word) => word.toLowerCase())
    return small ? `${number}(${small})` : number
  }
  return `${number}${ofVolume ? ` ${ofVolume}` : ''}${issue ? `(${issue})` : ''}`
}

/** Whether a work is out with a day but has no place in an issue yet. */
export function isAheadOfPrint({ status, volume, pages, published }: Reference): boolean {
  return !status && !volume && !pages && (published?.value.length ?? 0) > 7
}

/** `Publisher; 2026.`, or how far it is. */
export function imprint(reference: Reference, words: StatusWords): string {
  return imprintOf(reference, words, publisherOf(reference))
}

/** `St. Louis (MO): Publisher; 2026.`: the place before its publisher, as NLM has it. */
export function placedImprint(reference: Reference, words: StatusWords): string {
  const by = publisherOf(reference)
  const place = reference.publisherPlace?.replace(/, ?([A-Z]{2})$/, ' ($1)')
  return imprintOf(reference, words, place ? `${place}: ${by || '[publisher unknown]'}` : by)
}

function publisherOf({ publisher, source, type }: Reference): string {
  return publisher ?? (['thesis', 'book', 'report'].includes(type) ? source : '')
}

function imprintOf({ published, status }: Reference, words: StatusWords, by: string): string {
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
