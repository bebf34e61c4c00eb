import { type MutationContext, mutate } from '../db/mutate.ts'
import type { Recorder } from '../db/recorder.ts'
import { RecordGoneError } from '../db/recordGone.ts'
import { bestKeeper, type FieldChoices, mergedContact } from '../duplicates/mergeContacts.ts'
import { mergedResource, type ResourceChoices } from '../duplicates/mergeResources.ts'
import type { RecordTable } from '../model/journal.ts'
import type { CommandContext } from './context.ts'
import { repoint } from './repointRecords.ts'

/** Which records become one; the keeper is the first, or the one that says most where `keeper` is not set. */
interface Merge {
  readonly ids: readonly string[]
  readonly keeper?: string
}

interface MergeOptions {
  /** Called after each group with the number of groups merged so far. */
  readonly onProgress?: (merged: number) => void
  readonly signal?: AbortSignal
}

const contactTables = [
  'contacts',
  'interactions',
  'promises',
  'mentorMeetings',
  'goals',
  'letters',
  'drafts',
  'experiences',
  'portfolios',
  'events',
  'links',
] as const satisfies readonly RecordTable[]
const resourceTables = [
  'resources',
  'rawRecords',
  'drafts',
  'experiences',
  'scholarlyWorks',
  'portfolios',
  'events',
  'claims',
  'links',
] as const satisfies readonly RecordTable[]

/**
 * Makes one contact of several: interactions, promises, meetings, goals, letters and links follow it, nothing is lost
 * (see duplicates/mergeContacts.ts), the others go. One step of undo. Throws RecordGoneError where
 * fewer than two are there.
 */
export async function mergeContacts(
  context: CommandContext,
  merge: Merge,
  choices: FieldChoices = {},
): Promise<void> {
  const label = { code: 'merge-records', kind: 'contact', count: merge.ids.length } as const
  await mutate(context.db, context, label, contactTables, async (recorder) => {
    if (!(await contactsIntoOne(recorder, context, merge, choices))) throw new RecordGoneError()
  })
}

/** Makes one resource of several; raw records and links follow it, nothing is lost, the others go. One step of undo. */
export async function mergeResources(
  context: CommandContext,
  merge: Merge,
  choices: ResourceChoices = {},
): Promise<void> {
  const label = { code: 'merge-records', kind: 'resource', count: merge.ids.length } as const
  await mutate(context.db, context, label, resourceTables, async (recorder) => {
    if (!(await resourcesIntoOne(recorder, context, merge, choices))) throw new RecordGoneError()
  })
}

/**
 * Merges groups that are safe to merge without looking, all of it one step of undo. Stopped midway, what was merged
 * stays merged and is undone as one step. Answers how many groups were merged.
 */
export async function mergeSafeGroups(
  context: CommandContext,
  table: 'contacts' | 'resources',
  groups: readonly (readonly string[])[],
  { onProgress, signal }: MergeOptions = {},
): Promise<number> {
  const changeSet = context.newId()
  const kind = table === 'contacts' ? 'contact' : 'resource'
  const tables = table === 'contacts' ? contactTables : resourceTables
  const intoOne = table === 'contacts' ? contactsIntoOne : resourcesIntoOne
  let records = 0
  let merged = 0
  for (const ids of groups) {
    if (signal?.aborted) break
    records += ids.length
    const label = { code: 'merge-records', kind, count: records } as const
    const became = await mutate(
      context.db,
      context,
      label,
      tables,
      (recorder) => intoOne(recorder, context, { ids }, {}),
      { changeSet, timeout: 20_000 },
    )
    if (became) merged += 1
    else records -= ids.length
    onProgress?.(merged)
  }
  return merged
}

/** False where fewer than two of them are there, and so nothing became one. */
async function contactsIntoOne(
  recorder: Recorder,
  context: MutationContext,
  { ids, keeper: wanted }: Merge,
  choices: FieldChoices,
): Promise<boolean> {
  const found = await recorder.bulkGet('contacts', ids)
  const keeper = found.find(({ id }) => id === wanted) ?? bestKeeper(found)
  const others = found.filter((contact) => contact !== keeper)
  if (!keeper || others.length === 0) return false
  const merged = mergedContact(keeper, others, choices)
  await recorder.put('contacts', { ...merged, changedAt: context.now().toISOString() })
  const gone = others.map(({ id }) => id)
  await repoint(recorder, { table: 'contacts', from: gone, to: keeper.id })
  await recorder.bulkRemove('contacts', gone)
  return true
}

async function resourcesIntoOne(
  recorder: Recorder,
  context: MutationContext,
  { ids, keeper: wanted }: Merge,
  choices: ResourceChoices,
): Promise<boolean> {
  const found = await recorder.bulkGet('resources', ids)
  const keeper = found.find(({ id }) => id === wanted) ?? bestKeeper(found)
  const others = found.filter((resource) => resource !== keeper)
  if (!keeper || others.length === 0) return false
  const merged = mergedResource(keeper, others, choices)
  await recorder.put('resources', { ...merged, changedAt: context.now().toISOString() })
  const gone = others.map(({ id }) => id)
  await joinRawRecords(recorder, keeper.id, gone)
  await repoint(recorder, { table: 'resources', from: gone, to: keeper.id })
  await recorder.bulkRemove('resources', gone)
  return true
}

/** The records as they were imported follow each other under the one that stays. */
async function joinRawRecords(
  recorder: Recorder,
  keeper: string,
  gone: readonly string[],
): Promise<void> {
  const raws = await recorder.bulkGet('rawRecords', [keeper, ...gone])
  const [first] = raws
  if (!first || (raws.length === 1 && first.id === keeper)) return
  const text = raws.map((raw) => raw.text).join('\n\n')
  await recorder.put('rawRecords', { ...first, id: keeper, text: text.slice(0, 1_000_000) })
  await recorder.bulkRemove('rawRecords', [...gone])
}
