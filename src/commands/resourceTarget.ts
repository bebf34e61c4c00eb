import type { WholeRecord } from '../formats/importer.ts'
import { identityKeys } from '../model/identityKeys.ts'
import type { ImportRecord } from '../model/importRecord.ts'
import type { RawRecord, Resource } from '../model/resource.ts'
import type { ImportPlanRow } from './importPlan.ts'
import { mergedByRule, mergeRule } from './mergeRule.ts'
import { resourceFromDraft } from './resourceFromDraft.ts'
import { asTag } from './tagResources.ts'
import type { ImportBirth, ImportedRows, TargetRules } from './targetRules.ts'
import { withKeys } from './withKeys.ts'

/** Importing resources. What shares an identity key is the same thing, whatever else it says. */
export const resourceTarget: TargetRules<'resources'> = {
  tables: ['resources', 'rawRecords', 'imports', 'claims'],
  keys: identityKeys,
  agree: () => true,
  titleOf: ({ title }) => title,
  merge: mergeRule,
  newRows,
  changedRows,
}

function newRows(
  row: ImportPlanRow<'resources'>,
  { newId, record, choices }: ImportBirth,
): ImportedRows<'resources'> | undefined {
  const { draft, whole, specialties } = row
  if (!draft) return undefined
  const { markAll, withSpecialties = true } = choices
  const marked = markAll ? { status: markAll } : {}
  const tags = [
    ...(whole?.saved.tags ?? draft.tags ?? []),
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
  return { saved: resource, raw: rawOf(resource.id, row, record.format) }
}

function changedRows(
  resource: Resource,
  row: ImportPlanRow<'resources'>,
  record: ImportRecord,
): ImportedRows<'resources'> | undefined {
  if (!row.draft) return undefined
  const { changed } = mergeRule(resource, row.draft)
  if (changed.length === 0) return undefined
  const merged = { ...mergedByRule(resource, row.draft, changed), changedAt: record.at }
  return {
    saved: withKeys(merged, resource.identityKeys),
    raw: rawOf(resource.id, row, record.format),
  }
}

/** A moment earlier the further down in the file, so that the list has the file's order: the newest first. */
function savedInOrder(at: string, line: number): string {
  return new Date(new Date(at).getTime() - line).toISOString()
}

/** Everything as it was saved; the keys also those of today's program. */
function restored({ saved }: WholeRecord<'resources'>, now: Partial<Resource>): Resource {
  return withKeys({ ...saved, ...now }, saved.identityKeys)
}

/** Plexus's own file keeps what it once read beside each resource; that, and not its own lines, is the raw record. */
function rawOf(
  id: string,
  { raw, whole }: ImportPlanRow<'resources'>,
  format: string,
): RawRecord | undefined {
  if (whole) return whole.raw && { id, ...whole.raw }
  return { id, format, line: raw.line, text: raw.text }
}
