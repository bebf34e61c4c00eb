import type { ImportOutcome, ImportPlan, ImportPlanRow } from '../../src/commands/importPlan.ts'
import type { DraftOf, ImportTarget, ParsedRecord } from '../../src/formats/importer.ts'
import type { WithinArchive } from '../../src/formats/readImportFile.ts'
import { presentPosition } from '../../src/model/contactRow.ts'
import type { EventDraft } from '../../src/model/event.ts'
import { yearOf } from '../../src/model/publicationDate.ts'
import type { ResourceDraft } from '../../src/model/resource.ts'
import { dayWords, timeWords } from '../text/days.ts'
import type { ImportPreview, PreviewProblem, PreviewRow } from './importMessages.ts'

interface ReadFileFacts {
  readonly formatName: string
  readonly records: readonly ParsedRecord<ImportTarget>[]
  readonly within?: WithinArchive | undefined
}

/** The figures of a plan, small enough to cross to the page. `bytes` is the file's size. */
export function previewOf(plan: ImportPlan, file: ReadFileFacts, bytes: number): ImportPreview {
  const { read, ...counts } = plan.counts
  const lost = file.records.filter((record) => 'problem' in record).length
  const warned = file.records.filter(
    (record) => 'warnings' in record && record.warnings.length > 0,
  ).length
  const { target } = plan
  const { formatName, within } = file
  return { target, formatName, bytes, read, counts, problems: { lost, warned }, within }
}

/** The rows of a plan with one outcome, or all, in file order. */
export function planRowsOf<T extends ImportTarget>(
  plan: ImportPlan<T>,
  outcome: ImportOutcome | null,
): readonly ImportPlanRow<T>[] {
  return outcome === null ? plan.rows : plan.rows.filter((row) => row.outcome === outcome)
}

/** How a draft is told of in two cells. */
const looks: {
  readonly [T in ImportTarget]: (draft: DraftOf<T>) => [title: string, source: string]
} = {
  resources: (draft) => [draft.title, sourceLine(draft)],
  contacts: ({ name, positions }) => {
    const position = presentPosition(positions)
    return [name, [position?.title, position?.institution].filter(Boolean).join(', ')]
  },
  events: (draft) => [draft.title, eventLine(draft)],
}

/** A row as the table shows it. */
export function previewRow<T extends ImportTarget>(target: T, row: ImportPlanRow<T>): PreviewRow {
  const { outcome, line, draft, problems } = row
  const [title, source] = draft ? looks[target](draft) : [problems[0]?.excerpt ?? '', '']
  return {
    outcome,
    line,
    title,
    source,
    specialties: row.specialties,
    fields: outcome === 'kept' ? row.keptFields : row.changedFields,
    replaced: row.replaced ?? [],
    perhaps: row.perhapsTitle,
    claims: row.claims?.length ?? 0,
    problem: problems[0],
  }
}

/** The first problems of a file in file order, at most `most`. */
export function previewProblems(
  records: readonly ParsedRecord<ImportTarget>[],
  most: number,
): PreviewProblem[] {
  const problems: PreviewProblem[] = []
  for (const record of records) {
    if ('problem' in record) problems.push({ ...record.problem, lost: true })
    else problems.push(...record.warnings.map((warning) => ({ ...warning, lost: false })))
    if (problems.length >= most) return problems.slice(0, most)
  }
  return problems
}

/** `26 Nov 2026, 21:00, repeating`. */
function eventLine({ start, recurrence }: EventDraft): string {
  const day = start.kind === 'date' ? start.date : start.wall.slice(0, 10)
  return [
    dayWords(day, ''),
    start.kind === 'date' ? '' : timeWords(start.wall),
    recurrence ? 'repeating' : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** `J Clin Nurs · 2026`, `@lenahart_neuro · 2026`, `PubMed`. */
function sourceLine({ placeInSource, source, handle, origin, published }: ResourceDraft): string {
  const where =
    placeInSource?.abbreviation ?? source ?? (handle && `@${handle.replace(/^@/, '')}`) ?? origin
  return [where, yearOf(published)].filter(Boolean).join(' · ')
}
