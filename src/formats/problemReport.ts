import type { ParsedRecord } from './importer.ts'
import { importers } from './importers.ts'

export type UnreadableRecord = Extract<ParsedRecord, { readonly problem: unknown }>

export interface ProblemReport {
  /** A name to save it under: the file's own with `-unreadable` before its ending. */
  readonly fileName: string
  readonly text: string
}

/**
 * The records of a file that could not be read, as they stood and in the same format, so that they can be mended and
 * imported again. What was wrong with each is for the interface to say; here it would only have to be removed.
 */
export function problemReport(
  fileName: string,
  importerId: string,
  problems: readonly UnreadableRecord[],
  opening = '',
): ProblemReport {
  const importer = importers.find(({ id }) => id === importerId)
  const records = problems.map(({ raw }) => raw.text)
  const text = importer?.joinRaw?.(records, opening) ?? `${records.join('\n\n')}\n`
  const dot = fileName.lastIndexOf('.')
  const [base, ending] = dot > 0 ? [fileName.slice(0, dot), fileName.slice(dot)] : [fileName, '']
  return { fileName: `${base}-unreadable${ending}`, text }
}
