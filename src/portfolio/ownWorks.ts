import type { Resource } from '../model/resource.ts'
import type { ScholarlyWork, WorkType } from '../model/scholarlyWork.ts'
import { ownPlaceAmong } from './references/ownName.ts'

/** Words of publication types, of whatever database, and what they make of a work; the first that fits holds. */
const typeByWords: readonly (readonly [RegExp, WorkType])[] = [
  [/chapter/i, 'book-chapter'],
  [/thesis|dissertation/i, 'thesis'],
  [/poster/i, 'poster'],
  [
    /^(?:conference (?:paper|proceedings?|presentation|talk)|congress(?:es)?|consensus meeting|meeting paper|proceedings? paper|(?:oral |paper )?presentation|speech(?:es)?|address(?:es)?|lectures?)$/i,
    'oral-presentation',
  ],
  // MEDLINE's English Abstract is an article in another language.
  [/^(?:(?:meeting|conference|congress|published|journal) )?abstracts?$/i, 'journal-abstract'],
  [/^case reports?$/i, 'case-report'],
  [
    /^(?:(?:systematic|scoping|literature|narrative|umbrella|mini|invited) )?reviews?(?: article)?$|^(?:network )?meta-analysis$/i,
    'review-article',
  ],
  [/data ?set/i, 'dataset'],
  [/^book$/i, 'book'],
]

/** What sort of scholarly work a resource is, as far as its record says. */
export function workTypeOf({ kind, publicationTypes }: Resource): WorkType {
  if (kind === 'preprint') return 'preprint'
  const said = typeByWords.find(([words]) => publicationTypes.some((type) => words.test(type)))
  if (said) return said[1]
  if (kind === 'review') return 'review-article'
  return kind === 'paper' || kind === 'guideline' ? 'journal-article' : 'online'
}

/** A scholarly work that rests on a resource of the library; its facts are copied so that they outlast the resource. */
export function workOfResource(
  resource: Resource,
): Pick<
  ScholarlyWork,
  'resourceId' | 'type' | 'status' | 'title' | 'people' | 'source' | 'identifiers' | 'specialties'
> &
  Partial<Pick<ScholarlyWork, 'placeInSource' | 'published' | 'url'>> {
  const { id, title, people, source, identifiers, specialties, placeInSource, published, url } =
    resource
  const type = workTypeOf(resource)
  const isTalk = type === 'poster' || type === 'oral-presentation'
  return {
    resourceId: id,
    type,
    status: isTalk ? 'presented' : 'published',
    title,
    people,
    source: source ?? '',
    identifiers,
    specialties,
    ...(placeInSource ? { placeInSource } : {}),
    ...(published ? { published } : {}),
    ...(url ? { url } : {}),
  }
}

/** Of some resources those the user wrote and that are no scholarly work yet, by id, DOI or PMID. */
export function notYetWorks(
  resources: readonly Resource[],
  works: readonly ScholarlyWork[],
  ownNames: readonly string[],
): Resource[] {
  const known = new Set(
    works.flatMap(({ resourceId, identifiers }) => [resourceId, identifiers.doi, identifiers.pmid]),
  )
  return resources.filter(
    ({ id, identifiers: { doi, pmid }, people, deletedAt }) =>
      deletedAt === undefined &&
      !known.has(id) &&
      !(doi && known.has(doi)) &&
      !(pmid && known.has(pmid)) &&
      ownPlaceAmong(people, ownNames) !== undefined,
  )
}
