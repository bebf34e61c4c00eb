import type {
  DraftOf,
  ImportProblem,
  ImportProblemCode,
  ImportTarget,
  ParsedRecord,
} from '../importer.ts'
import { excerptOf, rawText } from './cleanText.ts'
import { fitDraft } from './fitDraft.ts'

type UnreadRecord = Extract<ParsedRecord, { readonly problem: unknown }>

/** A record that could be read: its draft within the model's limits, a warning for every value that was cut. */
export function readRecord<T extends ImportTarget>(
  draft: DraftOf<T>,
  raw: { readonly text: string; readonly line: number },
  warnings: readonly ImportProblem[],
): Exclude<ParsedRecord<T>, UnreadRecord> {
  const { fitted, cut } = fitDraft(draft)
  return {
    draft: fitted,
    raw: { text: rawText(raw.text), line: raw.line },
    warnings: [...warnings, ...cut.map((value) => problemAt('field-too-long', raw.line, value))],
  }
}

/** A record that could not be read, with its text so that it can be mended. */
export function unreadRecord(code: ImportProblemCode, line: number, text: string): UnreadRecord {
  return { problem: problemAt(code, line, text), raw: { text: rawText(text), line } }
}

export function problemAt(code: ImportProblemCode, line: number, text: string): ImportProblem {
  return { code, line, excerpt: excerptOf(text) }
}
