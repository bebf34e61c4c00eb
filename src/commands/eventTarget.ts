import type { PlannerEvent } from '../model/event.ts'
import { eventFromDraft, eventKey, withEventKeys } from '../model/eventKeys.ts'
import type { ImportRecord } from '../model/importRecord.ts'
import type { RawRecord } from '../model/resource.ts'
import { mergedEvent, mergeEvent } from './eventMergeRule.ts'
import type { ImportPlanRow } from './importPlan.ts'
import { asTag } from './tagResources.ts'
import type { ImportBirth, ImportedRows, TargetRules } from './targetRules.ts'

/** Importing events. The same UID, and for a lone occurrence the same RECURRENCE-ID, is the same event. */
export const eventTarget: TargetRules<'events'> = {
  tables: ['events', 'rawRecords', 'imports'],
  kind: 'event',
  keys: ({ uid, recurrenceId }) => (uid === undefined ? [] : [eventKey({ uid, recurrenceId })]),
  agree: () => true,
  titleOf: ({ title }) => title,
  merge: mergeEvent,
  newRows,
  changedRows,
}

function newRows(
  row: ImportPlanRow<'events'>,
  { newId, record, choices }: ImportBirth,
): ImportedRows<'events'> | undefined {
  const { draft } = row
  if (!draft) return undefined
  const added = (choices.addTags ?? []).map(asTag).filter(Boolean)
  const tagged = { ...draft, tags: [...new Set([...draft.tags, ...added])] }
  const saved = eventFromDraft(tagged, newId(), record.at, record.id)
  return { saved, raw: rawOf(saved.id, row, record) }
}

function changedRows(
  event: PlannerEvent,
  row: ImportPlanRow<'events'>,
  record: ImportRecord,
): ImportedRows<'events'> | undefined {
  if (!row.draft) return undefined
  const merge = mergeEvent(event, row.draft)
  if (merge.changed.length === 0) return undefined
  const merged = { ...mergedEvent(event, row.draft, merge), changedAt: record.at }
  const saved = withEventKeys(merged, event.identityKeys)
  return { saved, raw: rawOf(event.id, row, record) }
}

function rawOf(id: string, { raw }: ImportPlanRow<'events'>, { format }: ImportRecord): RawRecord {
  return { id, format, line: raw.line, text: raw.text }
}
