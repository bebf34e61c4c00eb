import { inTime } from '../db/inTime.ts'
import { mutate } from '../db/mutate.ts'
import type { Recorder } from '../db/recorder.ts'
import type { ImportRecord } from '../model/importRecord.ts'
import type { CommandContext } from './context.ts'
import { changedRows, type ImportChoices, type ImportedRows, newRows } from './importedRows.ts'
import type { ImportPlan, ImportPlanRow } from './importPlan.ts'
import { planAgain } from './planImport.ts'
import { replayChangeSet } from './replayChangeSet.ts'

interface ApplyOptions {
  readonly fileName: string
  /** The importer's id. */
  readonly format: string
  readonly options?: ImportChoices
  /** Called after each chunk with the number of rows written so far. */
  readonly onProgress?: (written: number) => void
  readonly signal?: AbortSignal
}

const chunkSize = 200
const chunkTimeout = 20_000
const takeBackTimeout = 60_000

/**
 * Carries out a plan: chunk by chunk, all of it one step of undo under one import id. A plan that changes nothing
 * writes nothing and answers null; one made for a library that has changed since is made again first.
 * Cancelled or failed midway, what was written is taken back before the error goes on.
 */
export async function applyImport(
  context: CommandContext,
  plan: ImportPlan,
  options: ApplyOptions,
): Promise<ImportRecord | null> {
  const current = await planAgain(context.db, plan)
  const rows = current.rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
  if (rows.length === 0) return null
  const record = importRecord(context, current, options)
  try {
    for (let from = 0; from < rows.length; from += chunkSize) {
      options.signal?.throwIfAborted()
      await writeChunk(context, rows.slice(from, from + chunkSize), record, options)
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
function writeChunk(
  context: CommandContext,
  chunk: readonly ImportPlanRow[],
  record: ImportRecord,
  { options: choices = {} }: ApplyOptions,
): Promise<void> {
  const { fileName, counts, changeSet } = record
  const { added, changed } = counts
  return mutate(
    context.db,
    context,
    { code: 'import-file', fileName, added, changed },
    ['resources', 'rawRecords', 'imports'],
    async (recorder) => {
      const known = await knownResources(recorder, chunk)
      const added: ImportedRows[] = []
      const changed: ImportedRows[] = []
      for (const row of chunk) {
        const existing = row.existingId ? known.get(row.existingId) : undefined
        const rows = existing
          ? changedRows(existing, row, record)
          : newRows(row, { newId: () => context.newId(), record, choices })
        if (rows) (existing ? changed : added).push(rows)
      }
      await recorder.put('imports', record)
      await recorder.bulkAdd('resources', resourcesOf(added))
      await recorder.bulkAdd('rawRecords', rawsOf(added))
      await recorder.bulkPut('resources', resourcesOf(changed))
      await recorder.bulkPut('rawRecords', rawsOf(changed))
    },
    { changeSet, timeout: chunkTimeout },
  )
}

async function knownResources(recorder: Recorder, chunk: readonly ImportPlanRow[]) {
  const ids = chunk.flatMap(({ existingId }) => existingId ?? [])
  const rows = ids.length > 0 ? await recorder.bulkGet('resources', ids) : []
  return new Map(rows.map((resource) => [resource.id, resource]))
}

const resourcesOf = (rows: readonly ImportedRows[]) => rows.map(({ resource }) => resource)
const rawsOf = (rows: readonly ImportedRows[]) => rows.flatMap(({ raw }) => raw ?? [])
