import type { ImportRecord } from '../model/importRecord.ts'
import type { RawRecord, ReadingStatus, Resource } from '../model/resource.ts'
import type { ImportPlanRow, WholeRecord } from './importPlan.ts'
import { mergedByRule, mergeRule } from './mergeRule.ts'
import { resourceFromDraft } from './resourceFromDraft.ts'
import { asTag } from './tagResources.ts'
import { withKeys } from './withKeys.ts'

/** What the user asked for in the preview. */
export interface ImportChoices {
  readonly markAll?: ReadingStatus
  readonly addTags?: readonly string[]
  /** Give new resources their suggested specialties; on unless said otherwise. */
  readonly withSpecialties?: boolean
}

/** The rows an import writes for one record; no raw record where the file has none. */
export interface ImportedRows {
  readonly resource: Resource
  readonly raw: RawRecord | undefined
}

/** The rows of a record that is not in the library yet. */
export function newRows(
  row: ImportPlanRow,
  { newId, record, choices }: { newId(): string; record: ImportRecord; choices: ImportChoices },
): ImportedRows | undefined {
  const { draft, whole, specialties } = row
  if (!draft) return undefined
  const { markAll, withSpecialties = true } = choices
  const marked = markAll ? { status: markAll } : {}
  const tags = [
    ...(whole?.resource.tags ?? draft.tags ?? []),
    ...(choices.addTags ?? []).map(asTag).filter(Boolean),
  ]
  const resource = whole
    ? restored(whole, { tags: [...new Set(tags)], importId: record.id, ...marked })
    : resourceFromDraft(
        {
          ...draft,
          savedAt: draft.savedAt ?? savedInOrder(record.at, row.line),
          tags,
          specialties: [...(draft.specialties ?? []), ...(withSpecialties ? specialties : [])],
          ...marked,
        },
        { id: newId(), now: record.at, importId: record.id },
      )
  return { resource, raw: rawOf(resource.id, row, record.format) }
}

/** The rows of a record that is in the library; undefined where it says nothing new. */
export function changedRows(
  resource: Resource,
  row: ImportPlanRow,
  record: ImportRecord,
): ImportedRows | undefined {
  if (!row.draft) return undefined
  const { changed } = mergeRule(resource, row.draft)
  if (changed.length === 0) return undefined
  const merged = { ...mergedByRule(resource, row.draft, changed), changedAt: record.at }
  return {
    resource: withKeys(merged, resource.identityKeys),
    raw: rawOf(resource.id, row, record.format),
  }
}

/** A moment earlier the further down in the file, so that the list has the file's order: the newest first. */
function savedInOrder(at: string, line: number): string {
  return new Date(new Date(at).getTime() - line).toISOString()
}

/** Everything as it was saved; the keys also those of today's program. */
function restored({ resource }: WholeRecord, now: Partial<Resource>): Resource {
  return withKeys({ ...resource, ...now }, resource.identityKeys)
}

/** Plexus's own file keeps what it once read beside each resource; that, and not its own lines, is the raw record. */
function rawOf(id: string, { raw, whole }: ImportPlanRow, format: string): RawRecord | undefined {
  if (whole) return whole.raw && { id, ...whole.raw }
  return { id, format, line: raw.line, text: raw.text }
}
