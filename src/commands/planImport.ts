import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import { findByIdentityKeys } from '../db/queries/findByIdentityKeys.ts'
import { findByLikenessKeys } from '../db/queries/findByLikenessKeys.ts'
import { lastSeq } from '../db/queries/lastSeq.ts'
import { rowsByIds } from '../db/queries/rowsByIds.ts'
import type { DraftOf, ImportTarget, ParsedRecord, SavedOf } from '../formats/importer.ts'
import { leaveOutKnownClaims } from './importClaims.ts'
import {
  type ImportOutcome,
  type ImportPlan,
  type ImportPlanRow,
  importOutcomes,
} from './importPlan.ts'
import { rulesOf } from './importTargets.ts'
import type { MergeResult } from './mergeRule.ts'
import { savedName, savedPrefix, type TargetRules } from './targetRules.ts'

interface PlanOptions<T extends ImportTarget> {
  /** Specialty ids suggested for a draft. */
  readonly suggest?: (draft: DraftOf<T>) => readonly string[]
  /** Called after each chunk with the number of records planned so far. */
  readonly onProgress?: (planned: number) => void
  readonly signal?: AbortSignal
}

const chunkSize = 200
/** A likeness is shared by hundreds at worst, and only told. */
const mostAlike = 1_000

/**
 * Says what importing records would do, without writing. Plexus's own records match by their id, all by the keys of
 * their target, strongest first; a match in the trash counts as one, and stays there. Throws the signal's reason when
 * cancelled.
 */
export async function planImport<T extends ImportTarget>(
  db: LibraryDatabase,
  target: T,
  records: Iterable<ParsedRecord<T>> | AsyncIterable<ParsedRecord<T>>,
  options: PlanOptions<T> = {},
): Promise<ImportPlan<T>> {
  const asOf = await lastSeq(db)
  const rules = rulesOf(target)
  const rows: ImportPlanRow<T>[] = []
  const seen: Claims<DraftOf<T>> = new Map()
  for await (const chunk of inChunks(records)) {
    options.signal?.throwIfAborted()
    const named = chunk.map((record) => ({ record, names: namesOf(record, rules) }))
    const matches = await matchesOf(db, target, named)
    const alike = await alikeOf(db, target, named)
    for (const each of named) rows.push(planRow(each, { rules, matches, alike, seen, options }))
    options.onProgress?.(rows.length)
  }
  if (rows.some(({ claims }) => claims)) await leaveOutKnownClaims(db, rows)
  const counts = Object.fromEntries(importOutcomes.map((outcome) => [outcome, 0])) as Record<
    ImportOutcome,
    number
  >
  for (const { outcome } of rows) counts[outcome] += 1
  return { target, asOf, rows, counts: { ...counts, read: rows.length } }
}

/** The same plan for the library as it is now: what was captured or deleted while the preview stood is not overlooked. */
export async function planAgain<T extends ImportTarget>(
  db: LibraryDatabase,
  plan: ImportPlan<T>,
): Promise<ImportPlan<T>> {
  if ((await lastSeq(db)) === plan.asOf) return plan
  const suggested = new Map(plan.rows.map(({ draft, specialties }) => [draft, specialties]))
  return planImport<T>(db, plan.target, plan.rows.map(recordOf), {
    suggest: (draft) => suggested.get(draft) ?? [],
  })
}

function recordOf<T extends ImportTarget>({
  draft,
  raw,
  problems,
  whole,
  claims,
}: ImportPlanRow<T>): ParsedRecord<T> {
  if (draft) {
    return {
      ...{ draft, raw, warnings: problems },
      ...(whole ? { whole } : {}),
      ...(claims ? { claims } : {}),
    }
  }
  const problem = problems[0] ?? { code: 'unreadable-record', line: raw.line, excerpt: '' }
  return { problem, raw }
}

interface NamedRecord<T extends ImportTarget> {
  readonly record: ParsedRecord<T>
  /** What it is matched by, the strongest first. */
  readonly names: readonly string[]
}

/** Who bears a name, those with the first claim to it first. */
type Claims<V> = Map<string, V[]>

function namesOf<T extends ImportTarget>(
  record: ParsedRecord<T>,
  { keys }: TargetRules<T>,
): string[] {
  if ('problem' in record) return []
  const shared = keys(record.draft)
  return record.whole ? [savedName(record.whole.saved), ...shared] : shared
}

/** What a record said when it was read before has been done; what came after it, of the same file too, stands. */
function mergeOf<T extends ImportTarget>(
  { merge, reading }: TargetRules<T>,
  existing: SavedOf<T>,
  draft: DraftOf<T>,
): MergeResult {
  const merged = merge(existing, draft)
  const wasRead = reading && existing.identityKeys.includes(reading.key(draft))
  return wasRead ? { ...merged, changed: [] } : merged
}

interface Planning<T extends ImportTarget> {
  readonly rules: TargetRules<T>
  readonly matches: Claims<SavedOf<T>>
  /** Rows by their likeness keys, for what nothing else finds. */
  readonly alike: Claims<SavedOf<T>>
  readonly seen: Claims<DraftOf<T>>
  readonly options: PlanOptions<T>
}

function planRow<T extends ImportTarget>(
  { record, names }: NamedRecord<T>,
  planning: Planning<T>,
): ImportPlanRow<T> {
  const nothing = { specialties: [], changedFields: [], keptFields: [] }
  const { raw } = record
  if ('problem' in record) {
    const { problem } = record
    return { outcome: 'unreadable', line: problem.line, raw, problems: [problem], ...nothing }
  }
  const { rules, options } = planning
  const { draft, warnings, whole } = record
  const existing = firstMatch(draft, names, planning)
  const met = existing ? { existingId: existing.id } : {}
  const brought = record.claims ? { claims: record.claims } : {}
  const base = { line: raw.line, raw, problems: warnings, draft, ...nothing, ...met, ...brought }
  const own = whole ? [savedName(whole.saved)] : names
  if (isRepeated(draft, { own, existing }, planning)) return { ...base, outcome: 'repeated' }
  if (!existing && whole) return { ...base, outcome: 'new', whole }
  if (!existing) {
    const perhaps = perhapsOf(draft, names, planning)
    return {
      ...base,
      outcome: 'new',
      specialties: options.suggest?.(draft) ?? [],
      ...(perhaps ? { perhapsTitle: rules.titleOf(perhaps) } : {}),
    }
  }
  return { ...base, ...(whole ? { whole } : {}), ...metBy(rules, existing, draft) }
}

/** What a record would do to the row of the library it met. */
function metBy<T extends ImportTarget>(
  rules: TargetRules<T>,
  existing: SavedOf<T>,
  draft: DraftOf<T>,
): Pick<
  ImportPlanRow<T>,
  'outcome' | 'existingTitle' | 'changedFields' | 'keptFields' | 'replaced'
> {
  const { changed, kept } = mergeOf(rules, existing, draft)
  const replaced = changed.length > 0 ? rules.replaced?.(existing, draft, changed) : undefined
  return {
    outcome: changed.length > 0 ? 'changed' : kept.length > 0 ? 'kept' : 'unchanged',
    existingTitle: rules.titleOf(existing),
    changedFields: changed,
    keptFields: kept,
    ...(replaced ? { replaced } : {}),
  }
}

/**
 * Whether it stands earlier in the file. Two records can share no key and still be one saved row: the first of
 * them changes it. Two that Plexus saved under different ids are two, whatever they share.
 */
function isRepeated<T extends ImportTarget>(
  draft: DraftOf<T>,
  { own, existing }: { readonly own: readonly string[]; readonly existing: SavedOf<T> | undefined },
  { rules, seen }: Planning<T>,
): boolean {
  const saved = existing ? [savedName(existing)] : []
  const repeated = [...own, ...saved].some((name) =>
    seen.get(name)?.some((earlier) => isSame(rules, name, draft, earlier)),
  )
  // What is left out claims nothing: another that is the same as it alone is not the same as the one that is taken.
  if (!repeated) for (const name of [...own, ...saved]) claim(seen, name, draft)
  return repeated
}

function claim<V>(claims: Claims<V>, name: string, value: V): void {
  const claimed = claims.get(name)
  if (claimed) claimed.push(value)
  else claims.set(name, [value])
}

function firstMatch<T extends ImportTarget>(
  draft: DraftOf<T>,
  names: readonly string[],
  planning: Planning<T>,
): SavedOf<T> | undefined {
  const { rules, matches } = planning
  for (const name of names) {
    const agreeing = (matches.get(name) ?? []).filter(
      (saved) => isSame(rules, name, draft, saved) && !isAnothers(saved, name, draft, planning),
    )
    const match = rules.choose ? rules.choose(agreeing, draft) : agreeing[0]
    if (match) return match
  }
  return undefined
}

function perhapsOf<T extends ImportTarget>(
  draft: DraftOf<T>,
  names: readonly string[],
  { rules, alike, matches }: Planning<T>,
): SavedOf<T> | undefined {
  const shared = names.find((name) => rules.perhaps?.sharing?.(name) && matches.has(name))
  if (shared !== undefined) return matches.get(shared)?.[0]
  return rules.perhaps
    ?.keys(draft)
    .flatMap((key) => alike.get(key) ?? [])
    .find((saved) => rules.perhaps?.agree(draft, saved))
}

/** Whether the row was met by records further up, none of which is the same as this one. */
function isAnothers<T extends ImportTarget>(
  saved: SavedOf<T>,
  name: string,
  draft: DraftOf<T>,
  { rules, seen }: Planning<T>,
): boolean {
  const earlier = seen.get(savedName(saved))
  return earlier !== undefined && !earlier.some((one) => isSame(rules, name, draft, one))
}

function isSame<T extends ImportTarget>(
  rules: TargetRules<T>,
  name: string,
  one: DraftOf<T>,
  other: DraftOf<T> | SavedOf<T>,
): boolean {
  return name.startsWith(savedPrefix) || rules.agree(name, one, other)
}

interface Claiming {
  readonly id: string
  readonly savedAt: string
  readonly deletedAt?: string | undefined
}

/** Of copies in the library the same one is always met: not in the trash, saved first. */
function byClaim(a: Claiming, b: Claiming): number {
  const trashed = Number(a.deletedAt !== undefined) - Number(b.deletedAt !== undefined)
  if (trashed !== 0) return trashed
  const [first, second] = [`${a.savedAt} ${a.id}`, `${b.savedAt} ${b.id}`]
  return first < second ? -1 : first > second ? 1 : 0
}

/** The library's rows by what they are matched by, for a chunk; those with the first claim first. */
async function matchesOf<T extends ImportTarget>(
  db: LibraryDatabase,
  target: T,
  chunk: readonly NamedRecord<T>[],
): Promise<Claims<SavedOf<T>>> {
  const names = chunk.flatMap((record) => record.names)
  const ids = names.flatMap((name) =>
    name.startsWith(savedPrefix) ? [name.slice(savedPrefix.length)] : [],
  )
  const same: SavedOf<T>[] = await rowsByIds(db, target, ids)
  const alike: SavedOf<T>[] = await findByIdentityKeys(
    db,
    target,
    names.filter((name) => !name.startsWith(savedPrefix)),
  )
  const claims: Claims<SavedOf<T>> = new Map()
  for (const row of same) claim(claims, savedName(row), row)
  for (const row of alike.sort(byClaim)) for (const key of row.identityKeys) claim(claims, key, row)
  return claims
}

async function alikeOf<T extends ImportTarget>(
  db: LibraryDatabase,
  target: T,
  chunk: readonly NamedRecord<T>[],
): Promise<Claims<SavedOf<T>>> {
  const { perhaps } = rulesOf(target)
  const keys = chunk.flatMap(({ record }) =>
    'draft' in record ? (perhaps?.keys(record.draft) ?? []) : [],
  )
  const rows: SavedOf<T>[] = await findByLikenessKeys(db, target, keys, mostAlike)
  const claims: Claims<SavedOf<T>> = new Map()
  for (const row of rows) {
    const likenessKeys = ('likenessKeys' in row && row.likenessKeys) || []
    for (const key of likenessKeys) claim(claims, key, row)
  }
  return claims
}

async function* inChunks<T extends ImportTarget>(
  records: Iterable<ParsedRecord<T>> | AsyncIterable<ParsedRecord<T>>,
): AsyncGenerator<ParsedRecord<T>[]> {
  let chunk: ParsedRecord<T>[] = []
  for await (const record of records) {
    chunk.push(record)
    if (chunk.length < chunkSize) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
