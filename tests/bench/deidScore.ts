import type { LabelledDraft } from './deidDrafts.ts'

/** What a tool found in a draft: places with their label where it has one, and what it makes of the whole. */
export interface ToolAnswer {
  readonly found: readonly {
    readonly start: number
    readonly end: number
    readonly label?: string
  }[]
  readonly high: boolean
  readonly blocks: boolean
  readonly warns: boolean
}

export interface LabelCount {
  readonly found: number
  readonly all: number
}

export interface DeidScore {
  readonly byLabel: ReadonlyMap<string, LabelCount>
  readonly structured: number
  readonly dates: number
  readonly names: number
  readonly mosaicHigh: number
  readonly cleanBlocked: number
  readonly cleanWarned: number
}

const structured = 'PHONE FAX EMAIL SSN MRN PLAN ACCT LIC DEV VEH IP URL AGE90 Q_ROOM'.split(' ')

/**
 * Labels a reader may give the same words, as whoever wrote the drafts apart said before they were judged: what is to
 * be taken out is the same whichever is given. Every figure is by these classes.
 */
const alike = [
  ['GEO', 'Q_PLACE'],
  ['DATE', 'Q_RECENCY'],
  ['MRN', 'ACCT', 'PLAN', 'OTHER'],
  ['PHONE', 'FAX'],
  ['PHOTO', 'Q_IMAGE', 'BIO'],
  ['OTHER', 'Q_RARE', 'Q_ROLE'],
]

const isAlike = (wanted: string, given: string): boolean =>
  wanted === given || alike.some((labels) => labels.includes(wanted) && labels.includes(given))

/**
 * Recall by label, and the shares the acceptance bar names. A marked span is recalled when a finding of its label,
 * or one alike, overlaps it; a tool without labels gets it for any finding there. A label without a span counts when it was given
 * anywhere. Dates and words of nearness count together, as they do for readers.
 */
export function scoreDrafts(
  drafts: readonly LabelledDraft[],
  answer: (text: string) => ToolAnswer,
): DeidScore {
  const counts = new Map<string, { found: number; all: number }>()
  const answers = drafts.map((draft) => ({ draft, given: answer(draft.text) }))
  for (const { draft, given } of answers) {
    for (const [label, span] of wantedOf(draft)) {
      const count = counts.get(label) ?? { found: 0, all: 0 }
      count.all += 1
      if (isRecalled(draft.text, label, span, given)) count.found += 1
      counts.set(label, count)
    }
  }
  const clean = answers.filter(({ draft }) => isClean(draft))
  const high = answers.filter(({ draft }) => draft.risk === 'high')
  return {
    byLabel: counts,
    structured: recall(counts, structured),
    dates: recall(counts, ['DATE', 'Q_RECENCY']),
    names: recall(counts, ['NAME']),
    mosaicHigh: share(high, ({ given }) => given.high),
    cleanBlocked: share(clean, ({ given }) => given.blocks),
    cleanWarned: share(clean, ({ given }) => given.blocks || given.warns),
  }
}

const isClean = ({ labels }: LabelledDraft): boolean => labels.includes('clean')

/** Every label with the spans it was given to, or with none. */
function wantedOf({ labels, marks = [] }: LabelledDraft): (readonly [string, string?])[] {
  return labels
    .filter((label) => label !== 'clean')
    .flatMap((label): (readonly [string, string?])[] => {
      const spans = marks.filter(([marked]) => marked === label)
      return spans.length > 0 ? spans : [[label]]
    })
}

function isRecalled(
  text: string,
  label: string,
  span: string | undefined,
  { found }: ToolAnswer,
): boolean {
  return found.some(
    (finding) =>
      (finding.label === undefined ? span !== undefined : isAlike(label, finding.label)) &&
      (span === undefined || overlaps(text, span, finding)),
  )
}

function overlaps(
  text: string,
  span: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  for (let at = text.indexOf(span); at >= 0; at = text.indexOf(span, at + 1)) {
    if (start < at + span.length && end > at) return true
  }
  return false
}

function recall(counts: ReadonlyMap<string, LabelCount>, labels: readonly string[]): number {
  const chosen = labels.flatMap((label) => counts.get(label) ?? [])
  const all = chosen.reduce((sum, count) => sum + count.all, 0)
  return all === 0 ? 1 : chosen.reduce((sum, { found }) => sum + found, 0) / all
}

function share<T>(list: readonly T[], holds: (item: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(holds).length / list.length
}
