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

/** A field as typed: what it says, or why it says nothing. */
type Read = { readonly value: unknown } | { readonly problem: string }

type Reader = (text: string, resource: Resource) => Read

const optional: Reader = (text) => ({ value: text.trim() || undefined })

/** How the text of each field becomes its value. DOI and PMID stand together in `identifiers`. */
const readers: Record<Exclude<keyof FieldTexts, 'doi' | 'pmid'>, Reader> = {
  title: (text) => (text.trim() ? { value: text.trim() } : { problem: 'A title is needed' }),
  people: (text, resource) => ({ value: peopleFrom(resource, text) }),
  kind: (text) => ({ value: text }),
  source: optional,
  handle: optional,
  text: optional,
  published: (text) => {
    const value = readDate(text.trim())
    return value === null ? { problem: 'Write 2026, 2026-03 or 2026-03-14' } : { value }
  },
  hashtags: (text) => {
    const tags = text.split(/[\s,]+/).map((tag) => tag.replace(/^#+/, ''))
    return { value: [...new Set(tags)].filter(Boolean) }
  },
  url: (text) => {
    const url = text.trim()
    return url && !isWebAddress(url)
      ? { problem: 'Not a web address' }
      : { value: url || undefined }
  },
}

/**
 * What a form changes, or why it cannot be saved, by field. Only fields whose text differs are in the patch,
 * so that a later import still updates the others; an emptied field is `undefined`.
 */
export function patchFrom(resource: Resource, texts: FieldTexts): PatchResult {
  const before = fieldTexts(resource)
  const problems: Partial<Record<keyof FieldTexts, string>> = {}
  const patch: Record<string, unknown> = {}
  for (const [field, read] of Object.entries(readers) as [keyof typeof readers, Reader][]) {
    if (texts[field] === before[field]) continue
    const result = read(texts[field], resource)
    if ('problem' in result) problems[field] = result.problem
    else patch[field] = result.value
  }
  if (texts.doi !== before.doi || texts.pmid !== before.pmid) {
    Object.assign(problems, identifierProblems(texts))
    patch.identifiers = withIdentifiers(resource, texts)
  }
  return Object.keys(problems).length > 0
    ? { ok: false, problems }
    : { ok: true, patch: patch as Patch }
}

function plainDoi(text: string): string {
  return text
    .trim()
    .replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, '')
    .toLowerCase()
}

function identifierProblems(texts: FieldTexts): Partial<Record<'doi' | 'pmid', string>> {
  const doi = plainDoi(texts.doi)
  const pmid = texts.pmid.trim()
  return {
    ...(doi && !/^10\.\d{4,9}\/\S+$/.test(doi)
      ? { doi: 'A DOI begins with 10. and has a slash' }
      : {}),
    ...(pmid && !/^\d{1,8}$/.test(pmid)
      ? { pmid: 'A PMID is a number of up to eight digits' }
      : {}),
  }
}

function withIdentifiers(resource: Resource, texts: FieldTexts): Resource['identifiers'] {
  const { doi: _doi, pmid: _pmid, ...others } = resource.identifiers
  const doi = plainDoi(texts.doi)
  const pmid = texts.pmid.trim()
  return { ...others, ...(doi && { doi }), ...(pmid && { pmid }) }
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
  const precision =
    text.length === 4
      ? 'year'
      : text.length === 7
        ? 'month'
        : text.length === 10
          ? 'day'
          : 'instant'
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
