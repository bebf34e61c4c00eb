import type { PortfolioSection, ReferenceStyle } from '../../model/portfolio.ts'
import type { DocumentEntry } from '../../model/portfolioDocument.ts'
import type { Resource } from '../../model/resource.ts'
import { formatReference } from '../references/formatReference.ts'
import { referenceOfResource } from '../references/reference.ts'
import { filledFields, labelled } from './entryParts.ts'
import type { Candidate, PortfolioMaterial } from './material.ts'

/** The resources a section lists: those picked in their order, or what its saved search finds. */
export function resourceCandidates(
  section: PortfolioSection,
  style: ReferenceStyle,
  material: PortfolioMaterial,
): Candidate[] {
  return listedIds(section, material)
    .flatMap((id) => material.resources.get(id) ?? [])
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map((resource) => ({
      id: resource.id,
      name: resource.title,
      isSharedUnasked: true,
      hasPrivate: resource.notes.trim() !== '',
      entry: (withPrivate) => resourceEntry(resource, style, withPrivate),
    }))
}

/** The ids a section names, whether they are still there or not. */
export function listedIds(
  { from, searchId, items }: PortfolioSection,
  { found }: Pick<PortfolioMaterial, 'found'>,
): readonly string[] {
  if (from !== 'search') return items.map(({ id }) => id)
  return searchId === undefined ? [] : (found.get(searchId) ?? [])
}

function resourceEntry(
  resource: Resource,
  style: ReferenceStyle,
  withNotes: boolean,
): DocumentEntry {
  const { title, people, source, published, identifiers, url, notes, tags } = resource
  const holdsPrivate = withNotes && notes.trim() !== ''
  return {
    key: `resources:${resource.id}`,
    aside: '',
    lead: formatReference(referenceOfResource(resource), style),
    paragraphs: holdsPrivate ? labelled('Note', notes) : [],
    fields: filledFields([
      ['Title', title],
      ['Authors', people.map(({ name }) => name).join('; ')],
      ['Source', source],
      ['Date', published?.value],
      ['DOI', identifiers.doi],
      ['PMID', identifiers.pmid],
      ['Web address', url],
      ['Tags', tags.join(', ')],
      ['Note', holdsPrivate ? notes : ''],
    ]),
    holdsPrivate,
  }
}
