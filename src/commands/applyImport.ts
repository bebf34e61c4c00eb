import { inTime } from '../db/inTime.ts'
import { mutate } from '../db/mutate.ts'
import type { Recorder } from '../db/recorder.ts'
import type { RowOf } from '../db/rowSchemas.ts'
import type { ImportTarget } from '../formats/importer.ts'
import type { ImportRecord } from '../model/importRecord.ts'
import type { CommandContext } from './context.ts'
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
  const rows = current.rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
  if (rows.length === 0) return null
  const record = importRecord(context, current, options)
  try {
    for (let from = 0; from < rows.length; from += chunkSize) {
      options.signal?.throwIfAborted()
      await writeChunk(context, plan.target, rows.slice(from, from + chunkSize), record, options)
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

/** The import is listed from the first chunk on: one that a crash cut short can be undone. */
function writeChunk<T extends ImportTarget>(
  context: CommandContext,
  target: T,
  chunk: readonly ImportPlanRow<T>[],
  record: ImportRecord,
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
      const rows = await rowsOfChunk(recorder, context, { rules, target, chunk, record, choices })
      await recorder.put('imports', record)
      await recorder.bulkAdd(target, savedOf(rows.added))
      await recorder.bulkAdd('rawRecords', rawsOf(rows.added))
      await recorder.bulkPut(target, savedOf(rows.changed))
      await recorder.bulkPut('rawRecords', rawsOf(rows.changed))
      const photos = photosOf([...rows.added, ...rows.changed])
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
}

async function rowsOfChunk<T extends ImportTarget>(
  recorder: Recorder,
  context: CommandContext,
  { rules, target, chunk, record, choices }: Chunk<T>,
): Promise<{ added: ImportedRows<T>[]; changed: ImportedRows<T>[] }> {
  const known = await knownRows(recorder, target, chunk)
  const added: ImportedRows<T>[] = []
  const changed: ImportedRows<T>[] = []
  for (const row of chunk) {
    const existing = row.existingId ? known.get(row.existingId) : undefined
    const rows = existing
      ? rules.changedRows(existing, row, record)
      : rules.newRows(row, { newId: () => context.newId(), record, choices })
    if (rows) (existing ? changed : added).push(rows)
  }
  return { added, changed }
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
