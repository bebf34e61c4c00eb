import { mutate } from '../db/mutate.ts'
import type { Recorder } from '../db/recorder.ts'
import { identityKeys } from '../model/identityKeys.ts'
import type { ImportRecord } from '../model/importRecord.ts'
import type { RawRecord, ReadingStatus, Resource } from '../model/resource.ts'
import type { CommandContext } from './context.ts'
import type { ImportPlan, ImportPlanRow } from './importPlan.ts'
import { mergedByRule } from './mergeRule.ts'
import { replayChangeSet } from './replayChangeSet.ts'
import { resourceFromDraft } from './resourceFromDraft.ts'

interface ApplyOptions {
  readonly fileName: string
  /** The importer's id. */
  readonly format: string
  readonly options?: {
    readonly markAll?: ReadingStatus
    readonly addTags?: readonly string[]
    /** Give new resources their suggested specialties; on unless said otherwise. */
    readonly withSpecialties?: boolean
  }
  /** Called after each chunk with the number of rows written so far. */
  readonly onProgress?: (written: number) => void
  readonly signal?: AbortSignal
}

const chunkSize = 200

/**
 * Carries out a plan: chunk by chunk, all of it one step of undo under one import id. A plan that changes nothing
 * writes nothing and answers null. Cancelled or failed midway, what was written is taken back before the error goes on.
 */
export async function applyImport(
  context: CommandContext,
  plan: ImportPlan,
  options: ApplyOptions,
): Promise<ImportRecord | null> {
  const rows = plan.rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
  if (rows.length === 0) return null
  const changeSet = context.newId()
  const record = importRecord(context, plan, options, changeSet)
  const { added, changed } = record.counts
  const label = { code: 'import-file', fileName: options.fileName, added, changed } as const
  const write = (work: (recorder: Recorder) => Promise<void>) =>
    mutate(context.db, context, label, ['resources', 'rawRecords', 'imports'], work, {
      changeSet,
      timeout: 20_000,
    })
  try {
    for (let from = 0; from < rows.length; from += chunkSize) {
      options.signal?.throwIfAborted()
      const chunk = rows.slice(from, from + chunkSize)
      await write((recorder) => writeChunk(context, recorder, chunk, record, options))
      options.onProgress?.(Math.min(rows.length, from + chunkSize))
    }
    options.signal?.throwIfAborted()
    await write((recorder) => recorder.put('imports', record))
    return record
  } catch (error) {
    const begun = await context.db.changeSets.get(changeSet)
    if (begun) {
      await replayChangeSet(context, begun, 'undo')
      await context.db.changeSets.update(changeSet, { state: 'superseded' })
    }
    throw error
  }
}

function importRecord(
  context: CommandContext,
  { counts }: ImportPlan,
  { fileName, format }: ApplyOptions,
  changeSet: string,
): ImportRecord {
  return {
    id: context.newId(),
    at: context.now().toISOString(),
    fileName,
    format,
    changeSet,
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

async function writeChunk(
  context: CommandContext,
  recorder: Recorder,
  chunk: readonly ImportPlanRow[],
  record: ImportRecord,
  options: ApplyOptions,
): Promise<void> {
  const existing = await recorder.bulkGet(
    'resources',
    chunk.flatMap(({ existingId }) => existingId ?? []),
  )
  const byId = new Map(existing.map((resource) => [resource.id, resource]))
  const resources: Resource[] = []
  const raws: RawRecord[] = []
  for (const row of chunk) {
    const resource = resourceOf(context, row, byId, record, options)
    if (!resource) continue
    resources.push(resource)
    raws.push({ id: resource.id, format: options.format, line: row.raw.line, text: row.raw.text })
  }
  await recorder.bulkPut('resources', resources)
  await recorder.bulkPut('rawRecords', raws)
}

function resourceOf(
  context: CommandContext,
  row: ImportPlanRow,
  existing: ReadonlyMap<string, Resource>,
  record: ImportRecord,
  { options = {} }: ApplyOptions,
): Resource | undefined {
  const { draft } = row
  if (!draft) return undefined
  const now = record.at
  if (row.existingId) {
    const resource = existing.get(row.existingId)
    if (!resource) return undefined
    const merged = mergedByRule(resource, draft, row.changedFields)
    // It is still found under the names it had: a file that knows it by an old one would add it anew.
    const keys = [...new Set([...resource.identityKeys, ...identityKeys(merged)])]
    return { ...merged, changedAt: now, identityKeys: keys }
  }
  const { markAll, addTags = [], withSpecialties = true } = options
  return resourceFromDraft(
    {
      ...draft,
      tags: [...(draft.tags ?? []), ...addTags],
      specialties: [...(draft.specialties ?? []), ...(withSpecialties ? row.specialties : [])],
      ...(markAll ? { status: markAll } : {}),
    },
    { id: context.newId(), now, importId: record.id },
  )
}
