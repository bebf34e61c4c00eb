import type { Person, SourceFields } from '../model/resource.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/**
 * One reference in plain text, in the style of the AMA Manual (11th edition, chapter 3): up to six authors, of more
 * the first three and "et al"; abbreviated journal. year;volume(issue):pages. doi. What stands on the web without a
 * journal is given with its site, its day and its address; `savedAt` (ISO 8601) is then the day it was accessed.
 */
export function formatCitation(
  resource: SourceFields & { readonly savedAt?: string | undefined },
): string {
  const isPaper = ['paper', 'preprint', 'guideline', 'review'].includes(resource.kind)
  const parts = isPaper && hasPlace(resource) ? inJournal(resource) : onTheWeb(resource)
  return parts.filter((part) => part !== '').join(' ')
}

function hasPlace({ source, placeInSource, identifiers }: SourceFields): boolean {
  return Boolean(source ?? placeInSource?.abbreviation ?? identifiers.doi ?? identifiers.pmid)
}

function inJournal(resource: SourceFields): string[] {
  const { placeInSource: place, identifiers, published, url } = resource
  const journal = place?.abbreviation ?? resource.source ?? ''
  const year = published?.value.slice(0, 4) ?? ''
  const volume = `${place?.volume ?? ''}${place?.issue ? `(${place.issue})` : ''}`
  const pages = place?.pages ? `:${place.pages}` : ''
  const location = [year, `${volume}${pages}`].filter((part) => part !== '').join(';')
  const preprint = resource.kind === 'preprint'
  const posted =
    preprint && published ? `Preprint posted online ${dayOf(published.value)}` : location
  const { doi, pmid } = identifiers
  const found = doi ? `doi:${doi}` : pmid ? `PMID: ${pmid}` : (url ?? '')
  return [
    sentence(authorLine(resource)),
    sentence(resource.title),
    sentence(journal),
    sentence(posted),
    found,
  ]
}

function onTheWeb(resource: SourceFields & { readonly savedAt?: string | undefined }): string[] {
  const { published, savedAt, source, url } = resource
  return [
    sentence(authorLine(resource)),
    sentence(resource.title),
    sentence(source ?? platformName(resource)),
    sentence(published ? dayOf(published.value) : ''),
    sentence(url && savedAt ? `Accessed ${dayOf(savedAt)}` : ''),
    url ?? '',
  ]
}

/** Editors and translators are not authors; without authors a handle stands for the one who posted. */
function authorLine({ people, handle }: SourceFields): string {
  const authors = people.filter(({ role }) => ['author', 'group', 'speaker', 'host'].includes(role))
  if (authors.length === 0) return handle ? `@${handle.replace(/^@/, '')}` : ''
  const named = (authors.length > 6 ? authors.slice(0, 3) : authors).map(shortName)
  return [...named, ...(authors.length > 6 ? ['et al'] : [])].join(', ')
}

function shortName({ name, family, given, suffix }: Person): string {
  if (!family) return name
  return [family, given ? initialsOf(given) : '', suffix?.replace('.', '') ?? '']
    .filter((part) => part !== '')
    .join(' ')
}

/** `Mary-Jo A.` is MJA; initials already run together, such as `MJ`, stay. */
function initialsOf(given: string): string {
  const words = given.split(/[\s.-]+/).filter((word) => word !== '')
  if (words.length === 1 && /^\p{Lu}{2,4}$/u.test(given)) return given
  return words.map((word) => [...word][0]?.toUpperCase() ?? '').join('')
}

/** With a full stop, unless it ends in a mark of its own. */
function sentence(words: string): string {
  const trimmed = words.trim()
  return trimmed === '' || /[.?!]["”’)]?$/.test(trimmed) ? trimmed : `${trimmed}.`
}

/** An ISO date, however precise, in words: `2026`, `March 2026`, `March 14, 2026`. */
function dayOf(value: string): string {
  const [year = '', month, day] = value.slice(0, 10).split('-')
  const name = months[Number(month) - 1]
  if (!name) return year
  return day ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`
}

function platformName({ platform }: SourceFields): string {
  if (!platform) return ''
  const known: Partial<Record<typeof platform, string>> = {
    linkedin: 'LinkedIn',
    youtube: 'YouTube',
    researchgate: 'ResearchGate',
  }
  return known[platform] ?? `${platform[0]?.toUpperCase()}${platform.slice(1)}`
}
