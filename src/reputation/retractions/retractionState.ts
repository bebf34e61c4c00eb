import type { Resource } from '../../model/resource.ts'
import type { RetractionAnswer, RetractionEntry, RetractionKind } from '../../model/retraction.ts'

/** Where a notice was found: the imported list, Crossref when it was asked, the record the resource came from. */
export type NoticeOrigin = 'list' | 'crossref' | 'record'

/**
 * What is known of a paper's standing. Nothing here says that a paper is sound: a list knows what had been noticed by
 * its date.
 */
export type RetractionState =
  | {
      readonly code: RetractionKind
      readonly from: NoticeOrigin
      readonly on?: string
      readonly noticeDoi?: string
      readonly reasons: readonly string[]
    }
  | {
      readonly code: 'not-in-list'
      /** The date of the list; absent where only Crossref was asked. */
      readonly asOf?: string
      /** When Crossref was asked and named no notice. */
      readonly askedAt?: string
    }
  | { readonly code: 'no-identifier' }
  | { readonly code: 'no-list' }

/** What a state is made from, besides the resource. */
export interface RetractionKnowledge {
  /** Notices of the imported list about the paper. */
  readonly listed: readonly RetractionEntry[]
  /** The date of the list; undefined where none was imported. */
  readonly asOf: string | undefined
  readonly answer: RetractionAnswer | undefined
}

/** The standing of a resource: the gravest notice that still holds, else what can be said without one. */
export function retractionState(
  resource: Pick<Resource, 'identifiers' | 'notices'>,
  { listed, asOf, answer }: RetractionKnowledge,
): RetractionState {
  const { identifiers } = resource
  const found =
    gravest(listed, 'list') ?? gravest(answer?.entries ?? [], 'crossref') ?? inRecord(resource)
  if (found) return found
  if (!identifiers.doi && !identifiers.pmid) return { code: 'no-identifier' }
  if (asOf === undefined && !answer) return { code: 'no-list' }
  return {
    code: 'not-in-list',
    ...(asOf !== undefined && { asOf }),
    ...(answer && { askedAt: answer.askedAt }),
  }
}

/** True where a notice stands against a paper. */
export function isNoticed(
  state: RetractionState,
): state is Extract<RetractionState, { readonly reasons: readonly string[] }> {
  return 'reasons' in state
}

const weight: Record<RetractionKind, number> = {
  retracted: 3,
  concern: 2,
  corrected: 1,
  reinstated: 0,
}

/** A paper put back after it was taken back is no longer retracted; a later retraction takes it back again. */
function gravest(
  entries: readonly RetractionEntry[],
  from: NoticeOrigin,
): RetractionState | undefined {
  const lastOf = (kind: RetractionKind) =>
    entries
      .filter((entry) => entry.kind === kind)
      .reduce((latest, { on = '' }) => (on > latest ? on : latest), '')
  const backOn = lastOf('reinstated')
  const isBack = entries.some(({ kind }) => kind === 'reinstated')
  const standing = entries.filter(
    ({ kind, on = '' }) => kind !== 'retracted' || !isBack || on > backOn,
  )
  const [worst] = [...standing].sort(
    (a, b) => weight[b.kind] - weight[a.kind] || (b.on ?? '').localeCompare(a.on ?? ''),
  )
  if (!worst) return undefined
  const { kind, on, noticeDoi, reasons } = worst
  return { code: kind, from, ...(on && { on }), ...(noticeDoi && { noticeDoi }), reasons }
}

function inRecord({ notices }: Pick<Resource, 'notices'>): RetractionState | undefined {
  if (notices.some(({ kind }) => kind === 'retraction')) {
    return { code: 'retracted', from: 'record', reasons: [] }
  }
  if (notices.some(({ kind }) => kind === 'concern')) {
    return { code: 'concern', from: 'record', reasons: [] }
  }
  if (notices.some(({ kind }) => kind === 'erratum')) {
    return { code: 'corrected', from: 'record', reasons: [] }
  }
  return undefined
}
