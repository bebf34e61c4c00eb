import { sameRow } from '../db/sameRow.ts'
import { type Resource, type ResourceDraft, sourceFieldsSchema } from '../model/resource.ts'

/** What a file's record would change of a saved resource, and what the user's editing keeps. */
export interface MergeResult {
  readonly changed: readonly string[]
  readonly kept: readonly string[]
}

/** A field of a saved record that would be written over. */
export interface ReplacedField {
  readonly field: string
  readonly from: string
  readonly to: string
}

const sourceFields = Object.keys(sourceFieldsSchema.shape) as readonly (keyof ResourceDraft &
  string)[]

/**
 * The rule of importing over what is there: the file's non-empty source fields replace those of the resource,
 * but never one the user edited, and never tags, specialties, status, star or notes. An empty field of the file
 * says nothing and changes nothing.
 */
export function mergeRule(
  resource: ResourceDraft & { readonly editedFields?: readonly string[] },
  draft: ResourceDraft,
): MergeResult {
  const changed: string[] = []
  const kept: string[] = []
  for (const field of sourceFields) {
    const theirs =
      field === 'identifiers' ? { ...resource.identifiers, ...draft.identifiers } : draft[field]
    if (isEmpty(theirs) || sameRow(theirs, resource[field])) continue
    if (resource.editedFields?.includes(field)) kept.push(field)
    else changed.push(field)
  }
  return { changed, kept }
}

/** Of the fields an import would change, those that have a value now: what it is, and what it would be. */
export function replacedBy(
  resource: Resource,
  draft: ResourceDraft,
  changed: readonly string[],
): readonly ReplacedField[] {
  return sourceFields.flatMap((field) => {
    if (!changed.includes(field)) return []
    const [from = '', to = ''] = [resource, draft].map((record) =>
      shortened(wordsOf(record[field])),
    )
    return from && to ? [{ field, from, to }] : []
  })
}

/** Enough to tell two values apart in a table. */
const longest = 200

function shortened(words: string): string {
  return words.length > longest ? `${words.slice(0, longest)}…` : words
}

/** A value in a line: names of people, the figures of a place, the words of a date. */
function wordsOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ')
  if (typeof value !== 'object') return String(value)
  const { name, term, value: date, text } = value as Record<string, unknown>
  const said = name ?? term ?? date ?? text
  return said === undefined ? wordsOf(Object.values(value)) : String(said)
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
