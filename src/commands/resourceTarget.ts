import type { WholeRecord } from '../formats/importer.ts'
import { identityKeys, titlePrintPrefix } from '../model/identityKeys.ts'
import type { ImportRecord } from '../model/importRecord.ts'
import type { RawRecord, Resource, ResourceDraft } from '../model/resource.ts'
import { isSameWork } from '../model/sameWork.ts'
import type { ImportPlanRow } from './importPlan.ts'
import { mergedByRule, mergeRule, replacedBy } from './mergeRule.ts'
import { resourceFromDraft } from './resourceFromDraft.ts'
import { asTag } from './tagResources.ts'
import type { ImportBirth, ImportedRows, TargetRules } from './targetRules.ts'
import { withKeys } from './withKeys.ts'

/**
 * Importing resources. Two are one where they share an identifier of the work and nothing either says speaks against
 * it; an address must come with the same title and year. Without any of these a record is known again by all the file
 * says of it and by nothing less: a journal has many editorials. What shares an identifier or an address and is not
 * the same stays, and is told as perhaps the same.
 */
export const resourceTarget: TargetRules<'resources'> = {
  tables: ['resources', 'rawRecords', 'imports', 'claims'],
  keys: identityKeys,
  agree,
  choose,
  perhaps: { keys: () => [], agree: () => false, sharing: (key) => !isPrint(key) },
  titleOf: ({ title }) => title,
  merge: mergeRule,
  replaced: replacedBy,
  newRows,
  changedRows,
}

type Told = ResourceDraft | Resource

function agree(key: string, one: Told, other: Told): boolean {
  return isPrint(key) ? isSameRecord(one, other) : isSameWork(key, one, other)
}

/** What is saved may have come to say more since; two records of a file say the same or are two. */
function isSameRecord(one: Told, other: Told): boolean {
  const saysNothingNew = mergeRule(other, one).changed.length === 0
  return saysNothingNew && ('identityKeys' in other || mergeRule(one, other).changed.length === 0)
}

function isPrint(key: string): boolean {
  return key.startsWith(titlePrintPrefix)
}

/** Of several the one that differs least from what the file says: it is where this record went before. */
function choose(candidates: readonly Resource[], draft: ResourceDraft): Resource | undefined {
  const news = (known: ResourceDraft, told: ResourceDraft) => mergeRule(known, told).changed.length
  const distance = (resource: Resource) => 100 * news(resource, draft) + news(draft, resource)
  const [nearest] = candidates
    .map((resource) => ({ resource, away: distance(resource) }))
    .sort((one, other) => one.away - other.away)
  return nearest?.resource
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
