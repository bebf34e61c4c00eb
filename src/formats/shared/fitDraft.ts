import { cleanText, cutText } from './cleanText.ts'

/** The model's limits, in UTF-16 units, for fields that have one of their own; any other is a line. */
const limits: Readonly<Record<string, number>> = {
  text: 1_000_000,
  notes: 1_000_000,
  tags: 200,
  specialties: 100,
}
const lineLimit = 20_000
const givenLimit = 200
/** More names or terms than any true record has; a list without end would stop the list view. */
const listLimit = 5_000

/** A draft or resource within the model's limits, and the openings of the values that had to be cut. */
export interface Fitted<T> {
  readonly fitted: T
  readonly cut: readonly string[]
}

/** Cleans every text of a record (see cleanText) and cuts what is longer than the model allows. */
export function fitDraft<T extends object>(record: T): Fitted<T> {
  const cut: string[] = []
  const entries = Object.entries(record).map(([field, value]) => [
    field,
    field === 'published' ? fitDate(value, cut) : fitValue(value, limits[field] ?? lineLimit, cut),
  ])
  return { fitted: Object.fromEntries(entries) as T, cut }
}

function fitDate(value: unknown, cut: string[]): unknown {
  if (typeof value !== 'object' || value === null || !('given' in value)) return value
  return { ...value, given: fitValue(value.given, givenLimit, cut) }
}

function fitValue(value: unknown, limit: number, cut: string[]): unknown {
  if (typeof value === 'string') {
    const clean = cleanText(value)
    if (clean.length <= limit) return clean
    cut.push(clean.slice(0, 200))
    return cutText(clean, limit)
  }
  if (Array.isArray(value)) {
    if (value.length > listLimit) cut.push(String(value.length))
    return value.slice(0, listLimit).map((item) => fitValue(item, limit, cut))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, fitValue(inner, limit, cut)]),
  )
}
