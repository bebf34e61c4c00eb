import type { Run } from '../../model/portfolioDocument.ts'
import type { PublicationDate } from '../../model/publicationDate.ts'
import { type ThesisDegree, thesisDegree, workSaid } from '../../model/publicationTypes.ts'
import type { Person, Resource, ResourceKind, SourceFields } from '../../model/resource.ts'
import {
  type ScholarlyWork,
  type WorkEvent,
  type WorkType,
  workWithPaper,
} from '../../model/scholarlyWork.ts'

/** What kind of thing is cited; both styles have a form for each. */
export type ReferenceType =
  | 'article'
  | 'abstract'
  | 'preprint'
  | 'chapter'
  | 'book'
  | 'thesis'
  | 'report'
  | 'dataset'
  | 'poster'
  | 'talk'
  | 'web'

/** How far a work is that is not published: it then has no place in its source yet. */
export type UnpublishedStatus = 'in-preparation' | 'submitted' | 'accepted' | 'in-press'

/** A work as a reference names it. Dates are ISO 8601, as precise as they are known. */
export interface Reference {
  readonly type: ReferenceType
  readonly people: readonly Person[]
  /** Which of `people` is the user: set in bold. */
  readonly ownPlace?: number | undefined
  readonly handle?: string | undefined
  readonly title: string
  readonly source: string
  readonly abbreviation?: string | undefined
  readonly volume?: string | undefined
  readonly issue?: string | undefined
  readonly pages?: string | undefined
  readonly publisher?: string | undefined
  readonly publisherPlace?: string | undefined
  readonly edition?: string | undefined
  /** Of a thesis, the degree it was written for. */
  readonly degree?: ThesisDegree | undefined
  readonly published?: PublicationDate | undefined
  readonly doi?: string | undefined
  readonly pmid?: string | undefined
  readonly url?: string | undefined
  /** The day it was read, for what can change. */
  readonly accessed?: string | undefined
  readonly status?: UnpublishedStatus | undefined
  readonly event?: WorkEvent | undefined
}

/** The words of a reference without their setting. */
export function plainReference(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

const papers: readonly ResourceKind[] = ['paper', 'preprint', 'guideline', 'review']

/** A resource as a reference; `savedAt` is then the day it was read. */
export function referenceOfResource(
  resource: SourceFields & { readonly savedAt?: string | undefined },
): Reference {
  const { source, placeInSource, identifiers, handle } = resource
  const hasPlace = Boolean(
    source ?? placeInSource?.abbreviation ?? identifiers.doi ?? identifiers.pmid,
  )
  const said = hasPlace || resource.kind === 'paper' ? typeSaid(resource) : undefined
  const isPaper = papers.includes(resource.kind) && (hasPlace || said !== undefined)
  return {
    ...factsOf(resource),
    type: isPaper ? (resource.kind === 'preprint' ? 'preprint' : (said ?? 'article')) : 'web',
    source: source ?? (isPaper ? '' : platformName(resource)),
    handle,
    degree: thesisDegree(resource.publicationTypes),
    accessed: resource.savedAt,
  }
}

function typeSaid({ publicationTypes, source }: SourceFields): ReferenceType | undefined {
  const type = workSaid(publicationTypes)
  return type === 'chapter' && !source ? undefined : type
}

/** A scholarly work as a reference, with the facts of its paper where it has one. */
export function referenceOfWork(
  work: ScholarlyWork,
  paper: Resource | undefined,
  ownPlace: number | undefined,
): Reference {
  const whole = workWithPaper(work, paper)
  return {
    ...factsOf(whole),
    type: types[work.type],
    source: whole.source,
    ownPlace,
    degree: thesisDegree(paper?.publicationTypes ?? []),
    status: statusOf(work),
    event: work.events[0],
    accessed: work.changedAt,
  }
}

const types: Record<WorkType, ReferenceType> = {
  'journal-article': 'article',
  'review-article': 'article',
  'case-report': 'article',
  'journal-abstract': 'abstract',
  'book-chapter': 'chapter',
  book: 'book',
  'oral-presentation': 'talk',
  poster: 'poster',
  preprint: 'preprint',
  thesis: 'thesis',
  dataset: 'dataset',
  online: 'web',
  other: 'web',
}

function statusOf({ status }: ScholarlyWork): UnpublishedStatus | undefined {
  switch (status) {
    case 'published':
    case 'presented':
      return undefined
    case 'provisionally-accepted':
      return 'accepted'
    default:
      return status
  }
}

type Facts = Pick<
  SourceFields,
  'people' | 'title' | 'placeInSource' | 'published' | 'identifiers' | 'url'
>

function factsOf({ people, title, placeInSource, published, identifiers, url }: Facts) {
  const { doi, pmid } = identifiers
  return { ...placeInSource, people, title, published, doi, pmid, url }
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
