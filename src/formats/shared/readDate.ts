import type { PublicationDate } from '../../model/publicationDate.ts'

const monthNames = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const

/** A value that says there is no date: empty, the bare slashes of `///`, or the word for it some exporters write. */
export function isBlankDate(given: string): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(given) || /^(?:none|null|n\/?a|n\.? ?d\.?|undated)$/i.test(given.trim())
  )
}

/**
 * Reads a date in any shape bibliographic files use, as precise as it says and no more:
 * `2002 Sep`, `2019 Dec 24`, `2016 Jan-Feb`, `2020 Spring`, `2013/04/18/`, `2001/00/00/`, `2014-12-24`, `20160419`,
 * `12 May 2022`, `May 12, 2022`, `Sep 2018`. A range gives its beginning, a season its year, and both keep the
 * words in `given`. Undefined when no year can be made out.
 */
export function readDate(given: string): PublicationDate | undefined {
  const words = given.slice(0, 300).match(/\d+(?:st|nd|rd|th)\b|\d+|\p{L}+/gu) ?? []
  const compact = words[0]?.length === 8 ? /^(\d{4})(\d\d)(\d\d)$/.exec(words[0]) : null
  const ordered = compact ? [...compact.slice(1), ...words.slice(1)] : yearFirst(words)
  const year = ordered?.[0]
  if (!ordered || !year) return undefined
  const month = monthOf(ordered[1])
  if (month === undefined) return dated(year, 'year', ordered.length > 1 ? given : undefined)
  if (month === 0) return dated(year, 'year', undefined)
  const yearMonth = `${year}-${String(month).padStart(2, '0')}`
  const day = ordered[2] === undefined ? 0 : dayOf(Number(year), month, ordered[2])
  if (day === undefined) return dated(yearMonth, 'month', given)
  if (day === 0) return dated(yearMonth, 'month', ordered.length > 3 ? given : undefined)
  const value = `${yearMonth}-${String(day).padStart(2, '0')}`
  return dated(value, 'day', ordered.length > 3 ? given : undefined)
}

/** The words with the year before the month before the day; undefined when no year is among the first three. */
function yearFirst(words: readonly string[]): readonly string[] | undefined {
  const at = words.findIndex(isYear)
  if (at === 0) return words
  const year = words[at]
  if (at < 0 || at > 2 || year === undefined) return undefined
  const before = words.slice(0, at)
  const named = before.findIndex((word) => !/^\d/.test(word))
  // 05/12/2022 is May in one country and December in another: only its year is sure.
  if (named < 0) return [year, ...before.map((word) => `?${word}`)]
  const month = before[named] ?? ''
  return [year, month, ...before.filter((_, index) => index !== named), ...words.slice(at + 1)]
}

function isYear(word: string): boolean {
  return /^[12]\d{3}$/.test(word)
}

/** 1 to 12; 0 for a month given as 00; undefined for what is no month. */
function monthOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  if (/^\d{1,2}$/.test(word)) return Number(word) <= 12 ? Number(word) : undefined
  const named = monthNames.findIndex((name) => word.toLowerCase().startsWith(name))
  return named < 0 ? undefined : named + 1
}

/** 1 to 31 within that month; 0 for a day given as 00; undefined for what is no such day. */
function dayOf(year: number, month: number, word: string): number | undefined {
  if (!/^\d{1,2}$/.test(word)) return undefined
  const day = Number(word)
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? day : undefined
}

function dated(
  value: string,
  precision: 'year' | 'month' | 'day',
  given: string | undefined,
): PublicationDate {
  return given === undefined
    ? { value, precision }
    : { value, precision, given: given.trim().slice(0, 200) }
}
