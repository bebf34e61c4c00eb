import { inTime } from '../db/inTime.ts'
import { mutate } from '../db/mutate.ts'
import type { Recorder } from '../db/recorder.ts'
import type { RowOf } from '../db/rowSchemas.ts'
import type { DraftOf, ImportTarget, SavedOf } from '../formats/importer.ts'
import type { ImportRecord } from '../model/importRecord.ts'
import { withAttendees } from './attendees.ts'
import type { CommandContext } from './context.ts'
import { type BroughtClaim, ClaimShelf } from './importClaims.ts'
import type { ImportPlan, ImportPlanRow } from './importPlan.ts'
import { rulesOf } from './importTargets.ts'
import { planAgain } from './planImport.ts'
import { replayChangeSet } from './replayChangeSet.ts'
import type { ImportChoices, ImportedRows, TargetRules } from './targetRules.ts'

interface ApplyOptions {
  readonly fileName: string
  /** The importer's id. */
  readonly format: string
  readonly options?: ImportChoices
  /** Called after each chunk with the number of rows written so far. */
  readonly onProgress?: (written: number) => void
  readonly signal?: AbortSignal
}

const chunkSize = 500
const chunkTimeout = 20_000
const takeBackTimeout = 60_000

/**
 * Carries out a plan: chunk by chunk, all of it one step of undo under one import id. A plan that changes nothing
 * writes nothing and answers null; one made for a library that has changed since is made again first.
 * Cancelled or failed midway, what was written is taken back before the error goes on.
 */
export async function applyImport<T extends ImportTarget>(
  context: CommandContext,
  plan: ImportPlan<T>,
  options: ApplyOptions,
): Promise<ImportRecord | null> {
  const current = await planAgain(context.db, plan)
  const changing = current.rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
  if (changing.length === 0) return null
  const record = importRecord(context, current, options)
  const read = readOf(current)
  const rows = [
    ...(await withWhatIsKnown(context, current.target, changing)),
    ...contended(current, read),
  ]
  const shelf = rows.some(({ claims }) => claims) ? await ClaimShelf.of(context.db) : undefined
  try {
    for (let from = 0; from < rows.length; from += chunkSize) {
      options.signal?.throwIfAborted()
      const chunk = rows.slice(from, from + chunkSize)
      await writeChunk(context, plan.target, { chunk, record, read, shelf }, options)
      options.onProgress?.(Math.min(rows.length, from + chunkSize))
    }
    options.signal?.throwIfAborted()
    return record
  } catch (error) {
    // Where even this fails, the import is in the list of imports and is undone from there.
    await inTime(takeBack(context, record.changeSet), takeBackTimeout).catch(() => undefined)
    throw error
  }
}

/** Rows with what the library can add to them: of events, who of the user's people is invited. */
async function withWhatIsKnown<T extends ImportTarget>(
  { db }: CommandContext,
  target: T,
  rows: readonly ImportPlanRow<T>[],
): Promise<readonly ImportPlanRow<T>[]> {
  if (target !== 'events') return rows
  return (await withAttendees(
    db,
    rows as readonly ImportPlanRow<'events'>[],
  )) as readonly ImportPlanRow[] as readonly ImportPlanRow<T>[]
}

async function takeBack(context: CommandContext, changeSet: string): Promise<void> {
  const begun = await context.db.changeSets.get(changeSet)
  if (begun) await replayChangeSet(context, begun, { direction: 'undo', leaves: 'superseded' })
}

function importRecord(
  context: CommandContext,
  { counts }: ImportPlan,
  { fileName, format }: ApplyOptions,
): ImportRecord {
  return {
    id: context.newId(),
    at: context.now().toISOString(),
    fileName,
    format,
    changeSet: context.newId(),
    counts: {
      read: counts.read,
      added: counts.new,
      changed: counts.changed,
      kept: counts.kept,
      unchanged: counts.unchanged + counts.repeated,
      unreadable: counts.unreadable,
    },
  }
}

/** What a file says of each row of the library, by the row's id. */
type ReadOf<T extends ImportTarget> = ReadonlyMap<string, readonly DraftOf<T>[]>

function readOf<T extends ImportTarget>({ rows }: ImportPlan<T>): ReadOf<T> {
  const read = new Map<string, DraftOf<T>[]>()
  for (const { existingId, draft } of rows) {
    if (!existingId || !draft) continue
    const drafts = read.get(existingId)
    if (drafts) drafts.push(draft)
    else read.set(existingId, [draft])
  }
  return read
}

/**
 * Of what changes nothing, the records that met a row of the library which others of the file met too: which of them
 * went there is remembered (see TargetRules.reading), for next time they may meet in another order.
 */
function contended<T extends ImportTarget>(
  { rows }: ImportPlan<T>,
  read: ReadOf<T>,
): ImportPlanRow<T>[] {
  const isChanged = new Set(
    rows.flatMap(({ outcome, existingId = '' }) => (outcome === 'changed' ? existingId : [])),
  )
  return rows.filter(
    ({ existingId = '', draft }) =>
      !isChanged.has(existingId) &&
      (read.get(existingId)?.length ?? 0) > 1 &&
      read.get(existingId)?.[0] === draft,
  )
}

/** The import is listed from the first chunk on: one that a crash cut short can be undone. */
function writeChunk<T extends ImportTarget>(
  context: CommandContext,
  target: T,
  { chunk, record, read, shelf }: Pick<Chunk<T>, 'chunk' | 'record' | 'read' | 'shelf'>,
  { options: choices = {} }: ApplyOptions,
): Promise<void> {
  const { fileName, counts, changeSet } = record
  const { added, changed } = counts
  const rules = rulesOf(target)
  const kind = rules.kind ? { kind: rules.kind } : {}
  return mutate(
    context.db,
    context,
    { code: 'import-file', ...kind, fileName, added, changed },
    rules.tables,
    async (recorder) => {
      const given = { rules, target, chunk, record, choices, read, shelf }
      const rows = await rowsOfChunk(recorder, context, given)
      await recorder.put('imports', record)
      await recorder.bulkAdd(target, savedOf(rows.added))
      await recorder.bulkAdd('rawRecords', rawsOf(rows.added))
      await recorder.bulkPut(target, savedOf(rows.changed))
      await recorder.bulkPut('rawRecords', rawsOf(rows.changed))
      const photos = photosOf([...rows.added, ...rows.changed])
      const birth = { newId: () => context.newId(), now: record.at }
      // Only an import of resources has the table of claims in its transaction.
      if (shelf) await recorder.bulkPut('claims', shelf.take(rows.brought, birth))
      // Only an import of contacts has the table of pictures in its transaction.
      if (photos.length > 0) await recorder.bulkPut('contactPhotos', photos)
    },
    { changeSet, timeout: chunkTimeout },
  )
}

interface Chunk<T extends ImportTarget> {
  readonly rules: TargetRules<T>
  readonly target: T
  readonly chunk: readonly ImportPlanRow<T>[]
  readonly record: ImportRecord
  readonly choices: ImportChoices
  readonly read: ReadOf<T>
  /** Where claims go that come with resources; only where some do. */
  readonly shelf: ClaimShelf | undefined
}

async function rowsOfChunk<T extends ImportTarget>(
  recorder: Recorder,
  context: CommandContext,
  { rules, target, chunk, record, choices, read }: Chunk<T>,
): Promise<{
  added: ImportedRows<T>[]
  changed: ImportedRows<T>[]
  brought: BroughtClaim[]
}> {
  const known = await knownRows(recorder, target, chunk)
  const added: ImportedRows<T>[] = []
  const changed: ImportedRows<T>[] = []
  const brought: BroughtClaim[] = []
  const birth = { newId: () => context.newId(), record, choices }
  for (const row of chunk) {
    const existing = row.existingId ? known.get(row.existingId) : undefined
    const rows = existing
      ? rowsOfKnown(rules, existing, { row, record, read: read.get(existing.id) ?? [] })
      : rules.newRows(row, birth)
    if (rows) (existing ? changed : added).push(rows)
    brought.push(...broughtBy(row, existing?.id ?? rows?.saved.id))
  }
  return { added, changed, brought }
}

function broughtBy<T extends ImportTarget>(
  { claims = [] }: ImportPlanRow<T>,
  resourceId: string | undefined,
): BroughtClaim[] {
  return resourceId === undefined ? [] : claims.map((claim) => ({ resourceId, claim }))
}

interface Known<T extends ImportTarget> {
  readonly row: ImportPlanRow<T>
  readonly record: ImportRecord
  readonly read: readonly DraftOf<T>[]
}

function rowsOfKnown<T extends ImportTarget>(
  rules: TargetRules<T>,
  existing: SavedOf<T>,
  { row, record, read }: Known<T>,
): ImportedRows<T> | undefined {
  if (row.outcome === 'changed') return rules.changedRows(existing, row, record, read)
  const saved = rules.reading?.remembered(existing, read)
  return saved && { saved, raw: undefined }
}

async function knownRows<T extends ImportTarget>(
  recorder: Recorder,
  target: T,
  chunk: readonly ImportPlanRow<T>[],
): Promise<Map<string, RowOf<T>>> {
  const ids = chunk.flatMap(({ existingId }) => existingId ?? [])
  const rows = ids.length > 0 ? await recorder.bulkGet(target, ids) : []
  return new Map(rows.map((row) => [row.id, row]))
}

/** A target is named as its table: what is saved of it is that table's row, which the compiler cannot see for any `T`. */
function savedOf<T extends ImportTarget>(rows: readonly ImportedRows<T>[]): RowOf<T>[] {
  return rows.map(({ saved }) => saved as RowOf<T>)
}

function photosOf<T extends ImportTarget>(rows: readonly ImportedRows<T>[]) {
  return rows.flatMap(({ photo }) => photo ?? [])
}

function rawsOf<T extends ImportTarget>(rows: readonly ImportedRows<T>[]) {
  return rows.flatMap(({ raw }) => raw ?? [])
}
