import type { PublicationDate } from '../../src/model/publicationDate.ts'
import { publicationDateSchema } from '../../src/model/publicationDate.ts'
import type { Resource, ResourceKind } from '../../src/model/resource.ts'

/** The editable fields as the texts of a form. */
export interface FieldTexts {
  readonly title: string
  readonly people: string
  readonly kind: ResourceKind
  readonly source: string
  readonly published: string
  readonly hashtags: string
  readonly url: string
  readonly doi: string
  readonly pmid: string
  readonly handle: string
  readonly text: string
}

type Patch = Partial<Omit<Resource, 'id'>>
type PatchResult =
  | { readonly ok: true; readonly patch: Patch }
  | { readonly ok: false; readonly problems: Partial<Record<keyof FieldTexts, string>> }

/** A resource as the texts of its form. */
export function fieldTexts(resource: Resource): FieldTexts {
  return {
    title: resource.title,
    people: resource.people.map(({ name }) => name).join('\n'),
    kind: resource.kind,
    source: resource.source ?? '',
    published: resource.published?.value ?? '',
    hashtags: resource.hashtags.map((tag) => `#${tag}`).join(' '),
    url: resource.url ?? '',
    doi: resource.identifiers.doi ?? '',
    pmid: resource.identifiers.pmid ?? '',
    handle: resource.handle ?? '',
    text: resource.text ?? '',
  }
}

/**
 * What a form changes, or why it cannot be saved, by field. Only fields whose text differs are in the patch,
 * so that a later import still updates the others; an emptied field is `undefined`.
 */
export function patchFrom(resource: Resource, texts: FieldTexts): PatchResult {
  const before = fieldTexts(resource)
  const changed = (field: keyof FieldTexts) => texts[field] !== before[field]
  const problems: Partial<Record<keyof FieldTexts, string>> = {}
  const patch: Record<string, unknown> = {}

  if (!texts.title.trim()) problems.title = 'A title is needed'
  if (changed('title')) patch['title'] = texts.title.trim()
  if (changed('kind')) patch['kind'] = texts.kind
  if (changed('people')) patch['people'] = peopleFrom(resource, texts.people)
  for (const field of ['source', 'handle', 'text'] as const) {
    if (changed(field)) patch[field] = texts[field].trim() || undefined
  }
  if (changed('hashtags')) {
    patch['hashtags'] = [...new Set(texts.hashtags.split(/[\s,]+/).map((tag) => tag.replace(/^#+/, '')))].filter(Boolean)
  }
  if (changed('published')) {
    const date = readDate(texts.published.trim())
    if (date === null) problems.published = 'Write 2026, 2026-03 or 2026-03-14'
    else patch['published'] = date
  }
  if (changed('url')) {
    const url = texts.url.trim()
    if (url && !isWebAddress(url)) problems.url = 'Not a web address'
    else patch['url'] = url || undefined
  }
  if (changed('doi') || changed('pmid')) {
    const doi = texts.doi.trim().replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, '').toLowerCase()
    const pmid = texts.pmid.trim()
    if (doi && !/^10\.\d{4,9}\/\S+$/.test(doi)) problems.doi = 'A DOI begins with 10. and has a slash'
    if (pmid && !/^\d{1,8}$/.test(pmid)) problems.pmid = 'A PMID is a number of up to eight digits'
    const { doi: _doi, pmid: _pmid, ...others } = resource.identifiers
    patch['identifiers'] = { ...others, ...(doi && { doi }), ...(pmid && { pmid }) }
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, patch: patch as Patch }
}

/** Known people keep their parts, roles and affiliations; new names are authors. */
function peopleFrom(resource: Resource, text: string): Resource['people'] {
  const known = new Map(resource.people.map((person) => [person.name, person]))
  return text
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => known.get(name) ?? { name, role: 'author' })
}

/** A date as typed; undefined for none, null where it is not understood. */
function readDate(text: string): PublicationDate | undefined | null {
  if (!text) return undefined
  const precision = text.length === 4 ? 'year' : text.length === 7 ? 'month' : text.length === 10 ? 'day' : 'instant'
  const parsed = publicationDateSchema.safeParse({ value: text, precision })
  return parsed.success ? parsed.data : null
}

function isWebAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol)
  } catch {
    return false
  }
}
