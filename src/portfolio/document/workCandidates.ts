import type { PortfolioSection, ReferenceStyle } from '../../model/portfolio.ts'
import type { DocumentEntry } from '../../model/portfolioDocument.ts'
import { type ScholarlyWork, workWithPaper } from '../../model/scholarlyWork.ts'
import { shortName } from '../references/authorNames.ts'
import { formatReference } from '../references/formatReference.ts'
import { isFirstAuthor, ownPlaceAmong } from '../references/ownName.ts'
import { referenceOfWork } from '../references/reference.ts'
import { filledFields, shortDate } from './entryParts.ts'
import type { Candidate, PortfolioMaterial } from './material.ts'

/** The scholarly works a section can show: those of one project together, else the newest first. */
export function workCandidates(
  { from, types }: PortfolioSection,
  style: ReferenceStyle,
  material: PortfolioMaterial,
): Candidate[] {
  const wanted = material.works.filter(
    ({ type, starredIn }) =>
      (!types || types.length === 0 || types.includes(type)) &&
      (from !== 'season' || starredIn.includes(material.season.id) || !hasStars(material)),
  )
  return together(wanted).map((work) => ({
    id: work.id,
    name: work.title || 'Untitled work',
    isSharedUnasked: true,
    // What is noted of a work is for the user alone; there is no tick for it.
    hasPrivate: false,
    entry: () => workEntry(work, style, material),
  }))
}

function hasStars({ works, season }: PortfolioMaterial): boolean {
  return works.some(({ starredIn }) => starredIn.includes(season.id))
}

/** Works of a collection stand where the newest of them stands. */
function together(works: readonly ScholarlyWork[]): ScholarlyWork[] {
  const places = new Map<string, number>()
  works.forEach(({ collection }, at) => {
    if (collection && !places.has(collection)) places.set(collection, at)
  })
  return works
    .map((work, at) => ({
      work,
      place: work.collection ? (places.get(work.collection) ?? at) : at,
      at,
    }))
    .sort((a, b) => a.place - b.place || a.at - b.at)
    .map(({ work }) => work)
}

function workEntry(
  work: ScholarlyWork,
  style: ReferenceStyle,
  material: PortfolioMaterial,
): DocumentEntry {
  const paper = work.resourceId ? material.resources.get(work.resourceId) : undefined
  const whole = workWithPaper(work, paper)
  const ownPlace = work.ownPlace ?? ownPlaceAmong(whole.people, material.details?.names ?? [])
  const isFirst = work.firstAuthor ?? isFirstAuthor(whole.people, ownPlace)
  const isStarred = work.starredIn.includes(material.season.id)
  const [first, ...further] = work.events
  const also = first
    ? further.map(({ name, place }) => [name, place].filter(Boolean).join(', '))
    : []
  return {
    key: `scholarlyWorks:${work.id}`,
    aside: formType(work, material),
    lead: formatReference(referenceOfWork(work, paper, ownPlace), style),
    paragraphs: [
      ...(also.length > 0 ? [[{ text: `Also presented at: ${also.join('; ')}.` }]] : []),
      ...(work.role.trim() ? [[{ text: work.role.trim() }]] : []),
      ...(isStarred ? [[{ text: 'Most meaningful.', italic: true }]] : []),
    ],
    fields: filledFields([
      ['Type', formType(work, material)],
      ['Status', work.status],
      ['Title', whole.title],
      ['Authors', whole.people.map(shortName).join(', ')],
      ['First author', isFirst ? 'yes' : 'no'],
      ['Source', whole.source],
      ['Date', whole.published && shortDate(whole.published)],
      ['Volume', whole.placeInSource?.volume],
      ['Issue', whole.placeInSource?.issue],
      ['Pages', whole.placeInSource?.pages],
      ['DOI', whole.identifiers.doi],
      ['PMID', whole.identifiers.pmid],
      ['Presented at', work.events.map(({ name }) => name).join('; ')],
      ['Collection', work.collection],
      ['Own part', work.role],
      ['Most meaningful', isStarred ? 'yes' : ''],
    ]),
    holdsPrivate: false,
  }
}

/** What the form calls a type; one it does not take keeps its own name. */
function formType({ type }: ScholarlyWork, { season }: PortfolioMaterial): string {
  const named = season.works.types.find(({ takes }) => takes.includes(type))?.name
  return named ?? `${type[0]?.toUpperCase()}${type.slice(1).replaceAll('-', ' ')}`
}
