import { yearOf } from './publicationDate.ts'
import { readingMinutes } from './readingMinutes.ts'
import type { Platform, ReadingStatus, Resource, ResourceKind } from './resource.ts'

/** What a list row shows and what filters and sorting need of a resource; small enough to keep in memory by the ten thousand. */
export interface ResourceRow {
  readonly id: string
  readonly kind: ResourceKind
  readonly title: string
  /** People in a line: `Aldana R, Voss T` or `Dr. Lena Hart @lenahart_neuro`. */
  readonly who: string
  readonly source: string
  readonly year: number | undefined
  /** ISO value of the publication date, for sorting. */
  readonly published: string
  readonly platform: Platform | undefined
  readonly specialties: readonly string[]
  readonly tags: readonly string[]
  readonly status: ReadingStatus
  readonly starred: boolean
  readonly savedAt: string
  readonly deletedAt: string | undefined
  readonly importId: string | undefined
  readonly sample: boolean
  /** True where the source record carries a retraction or an expression of concern. */
  readonly flagged: boolean
  /** About how many minutes it takes to read, see or hear. */
  readonly minutes: number
}

/** The row of a resource. */
export function rowOf(resource: Resource): ResourceRow {
  return {
    id: resource.id,
    kind: resource.kind,
    title: resource.title,
    who: whoLine(resource),
    source: resource.placeInSource?.abbreviation ?? resource.source ?? '',
    year: yearOf(resource.published),
    published: resource.published?.value ?? '',
    platform: resource.platform,
    specialties: resource.specialties,
    tags: resource.tags,
    status: resource.status,
    starred: resource.starred,
    savedAt: resource.savedAt,
    deletedAt: resource.deletedAt,
    importId: resource.importId,
    sample: resource.sample === true,
    flagged: resource.notices.some(({ kind }) => kind === 'retraction' || kind === 'concern'),
    minutes: readingMinutes(resource),
  }
}

function whoLine({ people, handle }: Resource): string {
  const names = people.map((person) =>
    person.family && person.given
      ? `${person.family} ${person.given
          .replace(/[^\p{L}\s-]/gu, '')
          .split(/[\s-]+/)
          .map((part) => part[0])
          .join('')}`
      : person.name,
  )
  const line = names.join(', ')
  if (!handle) return line
  const at = handle.startsWith('@') ? handle : `@${handle}`
  return line ? `${line} ${at}` : at
}
