import { sameRow } from '../db/sameRow.ts'
import { type Resource, type ResourceDraft, sourceFieldsSchema } from '../model/resource.ts'

/** What a file's record would change of a saved resource, and what the user's editing keeps. */
export interface MergeResult {
  readonly changed: readonly string[]
  readonly kept: readonly string[]
}

const sourceFields = Object.keys(sourceFieldsSchema.shape) as readonly (keyof ResourceDraft &
  string)[]

/**
 * The rule of importing over what is there: the file's non-empty source fields replace those of the resource,
 * but never one the user edited, and never tags, specialties, status, star or notes. An empty field of the file
 * says nothing and changes nothing.
 */
export function mergeRule(resource: Resource, draft: ResourceDraft): MergeResult {
  const changed: string[] = []
  const kept: string[] = []
  for (const field of sourceFields) {
    const theirs =
      field === 'identifiers' ? { ...resource.identifiers, ...draft.identifiers } : draft[field]
    if (isEmpty(theirs) || sameRow(theirs, resource[field as keyof Resource])) continue
    if (resource.editedFields.includes(field)) kept.push(field)
    else changed.push(field)
  }
  return { changed, kept }
}

/** The resource with the changed fields of the draft. */
export function mergedByRule(
  resource: Resource,
  draft: ResourceDraft,
  changed: readonly string[],
): Resource {
  const fields = Object.fromEntries(
    changed.map((field) => [
      field,
      field === 'identifiers'
        ? { ...resource.identifiers, ...draft.identifiers }
        : draft[field as keyof ResourceDraft],
    ]),
  )
  return { ...resource, ...fields }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
