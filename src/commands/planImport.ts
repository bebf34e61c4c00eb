import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import { findByIdentityKeys } from '../db/queries/findByIdentityKeys.ts'
import { lastSeq } from '../db/queries/lastSeq.ts'
import { resourcesByIds } from '../db/queries/resourcesByIds.ts'
import type { ParsedRecord } from '../formats/importer.ts'
import { identityKeys } from '../model/identityKeys.ts'
import type { Resource, ResourceDraft } from '../model/resource.ts'
import {
  type ImportOutcome,
  type ImportPlan,
  type ImportPlanRow,
  importOutcomes,
  type WholeRecord,
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
 * Says what importing records would do, without writing. Plexus's own records match by their id, all by identity
 * keys, strongest first; a match in the trash counts as one, and stays there. Throws the signal's reason when cancelled.
 */
export async function planImport(
  db: LibraryDatabase,
  records: Iterable<ParsedRecord> | AsyncIterable<ParsedRecord>,
  options: PlanOptions = {},
): Promise<ImportPlan> {
  const asOf = await lastSeq(db)
  const rows: ImportPlanRow[] = []
  const seen = new Set<string>()
  for await (const chunk of inChunks(records)) {
    options.signal?.throwIfAborted()
    const named = chunk.map((record) => ({ record, names: namesOf(record) }))
    const matches = await matchesOf(db, named)
    for (const each of named) rows.push(planRow(each, matches, seen, options))
    options.onProgress?.(rows.length)
  }
  const counts = Object.fromEntries(importOutcomes.map((outcome) => [outcome, 0])) as Record<
    ImportOutcome,
    number
  >
  for (const { outcome } of rows) counts[outcome] += 1
  return { asOf, rows, counts: { ...counts, read: rows.length } }
}

/** The same plan for the library as it is now: what was captured or deleted while the preview stood is not overlooked. */
export async function planAgain(db: LibraryDatabase, plan: ImportPlan): Promise<ImportPlan> {
  if ((await lastSeq(db)) === plan.asOf) return plan
  const suggested = new Map(plan.rows.map(({ draft, specialties }) => [draft, specialties]))
  return planImport(db, plan.rows.map(recordOf), { suggest: (draft) => suggested.get(draft) ?? [] })
}

function recordOf({ draft, raw, problems, whole }: ImportPlanRow): ParsedRecord {
  if (draft) return { draft, raw, warnings: problems, ...(whole ? { whole } : {}) }
  const problem = problems[0] ?? { code: 'unreadable-record', line: raw.line, excerpt: '' }
  return { problem, raw }
}

interface NamedRecord {
  readonly record: ParsedRecord
  /** What it is matched by, the strongest first. */
  readonly names: readonly string[]
}

function namesOf(record: ParsedRecord): string[] {
  if ('problem' in record) return []
  const keys = identityKeys(record.draft)
  return record.whole ? [savedName(record.whole.resource), ...keys] : keys
}

/** The name of one resource of the library, beside the keys that several may share. */
function savedName({ id }: Resource): string {
  return `saved:${id}`
}

function planRow(
  { record, names }: NamedRecord,
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
  const { draft, warnings, whole } = record
  const base = { line: raw.line, raw, problems: warnings, draft, ...nothing }
  const existing = firstMatch(names, matches)
  if (isRepeated(names, existing, whole, seen)) return { ...base, outcome: 'repeated' }
  if (!existing && whole) return { ...base, outcome: 'new', whole }
  if (!existing) return { ...base, outcome: 'new', specialties: options.suggest?.(draft) ?? [] }
  const { changed, kept } = mergeRule(existing, draft)
  return {
    ...base,
    ...(whole ? { whole } : {}),
    outcome: changed.length > 0 ? 'changed' : kept.length > 0 ? 'kept' : 'unchanged',
    existingId: existing.id,
    existingTitle: existing.title,
    changedFields: changed,
    keptFields: kept,
  }
}

/**
 * Whether it stands earlier in the file. Two records can share no key and still be one saved resource: the first of
 * them changes it. Two that Plexus saved under different ids are two, whatever they share.
 */
function isRepeated(
  names: readonly string[],
  existing: Resource | undefined,
  whole: WholeRecord | undefined,
  seen: Set<string>,
): boolean {
  const own = whole ? [savedName(whole.resource)] : names
  const saved = existing ? [savedName(existing)] : []
  const repeated = [...own, ...saved].some((name) => seen.has(name))
  for (const name of own) seen.add(name)
  if (!repeated) for (const name of saved) seen.add(name)
  return repeated
}

function firstMatch(
  names: readonly string[],
  matches: ReadonlyMap<string, Resource>,
): Resource | undefined {
  for (const name of names) {
    const match = matches.get(name)
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

/** The library's resources by what they are matched by, for a chunk; the one with the first claim wins. */
async function matchesOf(
  db: LibraryDatabase,
  chunk: readonly NamedRecord[],
): Promise<Map<string, Resource>> {
  const ids = chunk.flatMap(({ record }) =>
    'draft' in record && record.whole ? [record.whole.resource.id] : [],
  )
  const same = await resourcesByIds(db, ids)
  const alike = await findByIdentityKeys(
    db,
    chunk.flatMap(({ names }) => names),
  )
  return new Map([
    ...same.map((resource) => [savedName(resource), resource] as const),
    ...alike
      .sort(byClaim)
      .reverse()
      .flatMap((resource) => resource.identityKeys.map((key) => [key, resource] as const)),
  ])
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
