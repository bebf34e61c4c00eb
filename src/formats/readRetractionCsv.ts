import type { RetractionEntry, RetractionKind } from '../model/retraction.ts'
import { csvRows, withPlainEndings } from './shared/csvRows.ts'
import { retractionColumns as columns, isRetractionCsv } from './shared/retractionColumns.ts'

const kinds: Readonly<Record<string, RetractionKind>> = {
  retraction: 'retracted',
  'expression of concern': 'concern',
  correction: 'corrected',
  reinstatement: 'reinstated',
}

/** No real list is near so long. */
const mostRows = 1_000_000
/** Rows between two words of progress. */
const rowsBetween = 1_000
const mostReasons = 20
const longestReason = 200

/** What a file held: its entries, and how many rows named no paper or no kind of notice that is known. */
export type RetractionReading =
  | {
      readonly outcome: 'read'
      readonly entries: readonly RetractionEntry[]
      readonly leftOut: number
    }
  | { readonly outcome: 'refused'; readonly code: 'not-the-list' | 'too-many-rows' }

/**
 * Reads the CSV of Retraction Watch. `onProgress` is told characters read, about every thousand rows. Never throws on
 * data: a row that cannot be read is counted as left out.
 */
export function readRetractionCsv(
  text: string,
  onProgress: (read: number) => void = () => {},
): RetractionReading {
  if (!isRetractionCsv(text.slice(0, 10_000))) return { outcome: 'refused', code: 'not-the-list' }
  const entries: RetractionEntry[] = []
  const plain = withPlainEndings(text)
  let leftOut = 0
  let rows = 0
  let read = 0
  let places: Places | undefined
  for (const row of csvRows(plain, ',')) {
    read += row.raw.length + 1
    if (!places) {
      if (!('cells' in row)) return { outcome: 'refused', code: 'not-the-list' }
      places = placesIn(row.cells)
      continue
    }
    rows += 1
    if (rows > mostRows) return { outcome: 'refused', code: 'too-many-rows' }
    const entry = 'cells' in row ? entryOf(row.cells, places) : undefined
    if (entry) entries.push(entry)
    else leftOut += 1
    if (rows % rowsBetween === 0) onProgress(read)
  }
  return { outcome: 'read', entries, leftOut }
}

type Places = Readonly<Record<keyof typeof columns, number>>

function placesIn(header: readonly string[]): Places {
  const names = header.map((name) => name.trim())
  return Object.fromEntries(
    Object.entries(columns).map(([field, name]) => [field, names.indexOf(name)]),
  ) as Places
}

function entryOf(row: readonly string[], places: Places): RetractionEntry | undefined {
  const kind = kinds[(row[places.kind] ?? '').trim().toLowerCase()]
  const doi = doiOf(row[places.doi] ?? '')
  const pmid = pmidOf(row[places.pmid] ?? '')
  if (!kind || (!doi && !pmid)) return undefined
  const on = dayOf(row[places.date] ?? '')
  const noticeDoi = doiOf(row[places.noticeDoi] ?? '')
  return {
    ...(doi && { doi }),
    ...(pmid && { pmid }),
    kind,
    ...(on && { on }),
    ...(noticeDoi && { noticeDoi }),
    reasons: reasonsOf(row[places.reason] ?? ''),
  }
}

/** `unavailable` stands where there is none. A DOI begins with a directory indicator (ISO 26324). */
function doiOf(given: string): string | undefined {
  const doi = given
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)/, '')
  return /^10\.\d{4,9}\/\S{1,500}$/.test(doi) ? doi : undefined
}

/** 0 stands where there is none. */
function pmidOf(given: string): string | undefined {
  const pmid = given.trim()
  return /^[1-9]\d{0,9}$/.test(pmid) ? pmid : undefined
}

/** `3/14/2024 0:00`, month first, as the list has it; also an ISO day. Undefined where it is neither. */
function dayOf(given: string): string | undefined {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(given.trim())
  const [, month = '', day = '', year = ''] = american ?? []
  const iso = american
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : given.trim().slice(0, 10)
  const known = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : undefined
  const exists = known && !Number.isNaN(known.getTime()) && known.toISOString().startsWith(iso)
  return exists ? iso : undefined
}

/** `+Concerns/Issues About Data;+Euphemisms;` */
function reasonsOf(given: string): string[] {
  return given
    .slice(0, 10_000)
    .split(';')
    .map((reason) => reason.trim().replace(/^\+/, '').slice(0, longestReason))
    .filter((reason) => reason !== '')
    .slice(0, mostReasons)
}
