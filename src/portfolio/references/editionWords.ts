import { editionNumber } from '../../model/edition.ts'

const numberAlone = /^(?:(?:\d{1,3}\s?(?:st|nd|rd|th)?|[a-z]+)(?:\s+ed(?:ition|n)?)?)$/i

/** `2nd ed` as both styles have it; nothing for a first edition, and other words of the book's own, shortened. */
export function editionWords(edition: string | undefined): string {
  const words = (edition ?? '').trim().replace(/\.$/, '')
  if (words === '') return ''
  const number = editionNumber(words)
  if (number !== undefined && numberAlone.test(words)) {
    return number === 1 ? '' : `${ordinal(number)} ed`
  }
  const short = words.replace(/\bedition\b/i, 'ed').replace(/\b(r)evised\b/i, '$1ev')
  return /\b(?:ed|edn|aufl|version|vol)\b|éd|auflage/i.test(short) ? short : `${short} ed`
}

function ordinal(number: number): string {
  const isTeen = number % 100 >= 11 && number % 100 <= 13
  const ending = isTeen ? undefined : ['st', 'nd', 'rd'][(number % 10) - 1]
  return `${number}${ending ?? 'th'}`
}
