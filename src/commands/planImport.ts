import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import { findByIdentityKeys } from '../db/queries/findByIdentityKeys.ts'
import type { ParsedRecord } from '../formats/importer.ts'
import { identityKeys } from '../model/identityKeys.ts'
import type { Resource, ResourceDraft } from '../model/resource.ts'
import {
  type ImportOutcome,
  type ImportPlan,
  type ImportPlanRow,
  importOutcomes,
} from './importPlan.ts'
import { mergeRule } from './mergeRule.ts'

interface PlanOptions {
  /** Specialty ids suggested for a draft. */
  readonly suggest?: (draft: ResourceDraft) => readonly string[]
  /** Called after each chunk with the number of records planned so far. */
  readonly onProgress?: (planned: number) => void
  readonly signal?: AbortSignal
}

const chunkSize = 200

/**
 * Says what importing records would do, without writing. Matches by identity keys, strongest first; a match in the
 * trash counts as one, and stays there. Throws the signal's reason when cancelled.
 */
export async function planImport(
  db: LibraryDatabase,
  records: Iterable<ParsedRecord> | AsyncIterable<ParsedRecord>,
  options: PlanOptions = {},
): Promise<ImportPlan> {
  const rows: ImportPlanRow[] = []
  const seen = new Set<string>()
  for await (const chunk of inChunks(records)) {
    options.signal?.throwIfAborted()
    const matches = await matchesOf(db, chunk)
    for (const record of chunk) rows.push(planRow(record, matches, seen, options))
    options.onProgress?.(rows.length)
  }
  const counts = Object.fromEntries(importOutcomes.map((outcome) => [outcome, 0])) as Record<
    ImportOutcome,
    number
  >
  for (const { outcome } of rows) counts[outcome] += 1
  return { rows, counts: { ...counts, read: rows.length } }
}

function planRow(
  record: ParsedRecord,
  matches: ReadonlyMap<string, Resource>,
  seen: Set<string>,
  options: PlanOptions,
): ImportPlanRow {
  const nothing = { specialties: [], changedFields: [], keptFields: [] }
  const { raw } = record
  if ('problem' in record) {
    const { problem } = record
    return { outcome: 'unreadable', line: problem.line, raw, problems: [problem], ...nothing }
  }
  const { draft, warnings } = record
  const base = { line: raw.line, raw, problems: warnings, draft, ...nothing }
  const keys = identityKeys(draft)
  const existing = firstMatch(keys, matches)
  const saved = existing && `saved:${existing.id}`
  // Two records of a file can share no key and still be one saved resource: the first of them changes it.
  const repeated = [...keys, saved].some((name) => name !== undefined && seen.has(name))
  for (const key of keys) seen.add(key)
  if (repeated) return { ...base, outcome: 'repeated' }
  if (saved) seen.add(saved)
  if (!existing) return { ...base, outcome: 'new', specialties: options.suggest?.(draft) ?? [] }
  const { changed, kept } = mergeRule(existing, draft)
  return {
    ...base,
    outcome: changed.length > 0 ? 'changed' : kept.length > 0 ? 'kept' : 'unchanged',
    existingId: existing.id,
    existingTitle: existing.title,
    changedFields: changed,
    keptFields: kept,
  }
}

function firstMatch(
  keys: readonly string[],
  matches: ReadonlyMap<string, Resource>,
): Resource | undefined {
  for (const key of keys) {
    const match = matches.get(key)
    if (match) return match
  }
  return undefined
}

/** Of copies in the library the same one is always met: not in the trash, saved first. */
function byClaim(a: Resource, b: Resource): number {
  const trashed = Number(a.deletedAt !== undefined) - Number(b.deletedAt !== undefined)
  if (trashed !== 0) return trashed
  const [first, second] = [`${a.savedAt} ${a.id}`, `${b.savedAt} ${b.id}`]
  return first < second ? -1 : first > second ? 1 : 0
}

/** The library's resources by identity key, for the keys of a chunk; the one with the first claim wins. */
async function matchesOf(
  db: LibraryDatabase,
  chunk: readonly ParsedRecord[],
): Promise<Map<string, Resource>> {
  const keys = chunk.flatMap((record) => ('draft' in record ? identityKeys(record.draft) : []))
  const found = await findByIdentityKeys(db, keys)
  found.sort(byClaim).reverse()
  return new Map(
    found.flatMap((resource) => resource.identityKeys.map((key) => [key, resource] as const)),
  )
}

async function* inChunks(
  records: Iterable<ParsedRecord> | AsyncIterable<ParsedRecord>,
): AsyncGenerator<ParsedRecord[]> {
  let chunk: ParsedRecord[] = []
  for await (const record of records) {
    chunk.push(record)
    if (chunk.length < chunkSize) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
