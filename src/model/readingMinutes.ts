import type { Resource, ResourceKind } from './resource.ts'

/** Words a minute of someone reading to learn; Brysbaert 2019 (doi:10.1016/j.jml.2019.104047) puts non-fiction at 238. */
const wordsAMinute = 238
/** Minutes a page of a journal takes: some 700 words, tables and figures aside. */
const minutesAPage = 3

/** What something of a kind takes where nothing tells its length; our own estimate. */
const usual: Readonly<Record<ResourceKind, number>> = {
  paper: 15,
  preprint: 15,
  guideline: 20,
  review: 20,
  post: 1,
  video: 10,
  podcast: 30,
  infographic: 2,
  'case-discussion': 5,
  course: 60,
  page: 5,
  tool: 5,
}

/** Kinds whose stored text is an abstract or a description, and not the thing itself. */
const longerThanText: ReadonlySet<ResourceKind> = new Set([
  'paper',
  'preprint',
  'guideline',
  'review',
  'video',
  'podcast',
  'course',
])

/** About how many minutes a resource takes, at least one: by its pages, else its text where that is all, else its kind. */
export function readingMinutes({
  kind,
  text = '',
  placeInSource,
}: Pick<Resource, 'kind' | 'text' | 'placeInSource'>): number {
  const pages = pageCount(placeInSource?.pages)
  if (pages !== undefined) return pages * minutesAPage
  if (longerThanText.has(kind) || text.trim() === '') return usual[kind]
  return Math.max(1, Math.round(text.trim().split(/\s+/).length / wordsAMinute))
}

/** `123-30` are eight pages; undefined for article numbers and whatever else stands there. */
function pageCount(pages: string | undefined): number | undefined {
  const match = pages?.match(/^[A-Za-z]?(\d+)\s*[-\u2013]\s*[A-Za-z]?(\d+)$/)
  const [, from = '', to = ''] = match ?? []
  if (!from || !to) return undefined
  const whole = to.length < from.length ? from.slice(0, from.length - to.length) + to : to
  const number = Number(whole) - Number(from) + 1
  return number > 0 && number <= 200 ? number : undefined
}
