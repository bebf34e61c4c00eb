import type { ImportOutcome, ImportPlan, ImportPlanRow } from '../../src/commands/importPlan.ts'
import type { ParsedRecord } from '../../src/formats/importer.ts'
import { yearOf } from '../../src/model/publicationDate.ts'
import type { ResourceDraft } from '../../src/model/resource.ts'
import type { ImportPreview, PreviewProblem, PreviewRow } from './importMessages.ts'

/** The figures of a plan, small enough to cross to the page. `bytes` is the file's size. */
export function previewOf(
  plan: ImportPlan,
  file: { readonly formatName: string; readonly records: readonly ParsedRecord[] },
  bytes: number,
): ImportPreview {
  const { read, ...counts } = plan.counts
  const lost = file.records.filter((record) => 'problem' in record).length
  const warned = file.records.filter(
    (record) => 'warnings' in record && record.warnings.length > 0,
  ).length
  return { formatName: file.formatName, bytes, read, counts, problems: { lost, warned } }
}

/** The rows of a plan with one outcome, or all, in file order. */
export function planRowsOf(
  plan: ImportPlan,
  outcome: ImportOutcome | null,
): readonly ImportPlanRow[] {
  return outcome === null ? plan.rows : plan.rows.filter((row) => row.outcome === outcome)
}

/** A row as the table shows it. */
export function previewRow(row: ImportPlanRow): PreviewRow {
  const { outcome, line, draft, problems } = row
  return {
    outcome,
    line,
    title: draft?.title ?? problems[0]?.excerpt ?? '',
    source: draft ? sourceLine(draft) : '',
    specialties: row.specialties,
    fields: outcome === 'kept' ? row.keptFields : row.changedFields,
    problem: problems[0],
  }
}

/** The first problems of a file in file order, at most `most`. */
export function previewProblems(records: readonly ParsedRecord[], most: number): PreviewProblem[] {
  const problems: PreviewProblem[] = []
  for (const record of records) {
    if ('problem' in record) problems.push({ ...record.problem, lost: true })
    else problems.push(...record.warnings.map((warning) => ({ ...warning, lost: false })))
    if (problems.length >= most) return problems.slice(0, most)
  }
  return problems
}

/** `J Clin Nurs · 2026`, `@lenahart_neuro · 2026`, `PubMed`. */
function sourceLine({ placeInSource, source, handle, origin, published }: ResourceDraft): string {
  const where =
    placeInSource?.abbreviation ?? source ?? (handle && `@${handle.replace(/^@/, '')}`) ?? origin
  return [where, yearOf(published)].filter(Boolean).join(' · ')
}
