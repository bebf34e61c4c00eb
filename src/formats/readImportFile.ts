import { resourceDraftSchema } from '../model/resource.ts'
import type { AnyImporter, Importer, ImportTarget, ParsedRecord } from './importer.ts'
import { importers } from './importers.ts'
import { headOf, recogniseFormat } from './recogniseFormat.ts'
import { type DecodeRefusal, decodeText, type TextEncoding } from './shared/decodeText.ts'
import { unreadRecord } from './shared/parsedRecord.ts'
import { countLines } from './shared/textLines.ts'

/** Why a file is not read at all. `html` is a web page, often a log-in page saved in place of the export. */
export type ImportRefusal =
  | DecodeRefusal
  | 'html'
  | 'not-recognised'
  | 'several-formats'
  | 'newer-version'

/** A file whose records can be had. */
interface ReadableFile<T extends ImportTarget> {
  readonly outcome: 'readable'
  readonly target: T
  readonly importer: Importer<T>
  readonly encoding: TextEncoding
  /** Lines in the file; a record's `raw.line` over this is how far the reading has come. */
  readonly lineCount: number
  /** Read as they are asked for: stop asking and nothing more is read. Once through. */
  readonly records: Iterable<ParsedRecord<T>>
}

/** A file on its way in. */
export type ImportReading =
  | { readonly [T in ImportTarget]: ReadableFile<T> }[ImportTarget]
  | {
      readonly outcome: 'refused'
      readonly code: ImportRefusal
      /** With `several-formats`: those to choose from. */
      readonly candidates: readonly AnyImporter[]
    }

/** What the user chose in place of the guess. */
export interface ReadingChoice {
  readonly importerId?: string | undefined
  readonly encoding?: TextEncoding | undefined
}

/**
 * Decodes a file, finds its format and gives its records one by one, each within the model's schema. For a worker:
 * the caller counts, reports progress and stops whenever it likes. A refusal is a value; nothing in a file throws.
 */
export function readImportFile(
  bytes: Uint8Array,
  name: string,
  choice: ReadingChoice = {},
): ImportReading {
  const decoded = decodeText(bytes, choice.encoding)
  if (decoded.outcome === 'refused') return refused(decoded.code)
  const { text, encoding } = decoded
  const chosen = importers.find(({ id }) => id === choice.importerId)
  const importer = chosen ?? importerFor(text)
  if ('code' in importer) return importer
  const newer = importer.refuses?.(headOf(text))
  if (newer) return refused(newer)
  return {
    outcome: 'readable',
    target: importer.target,
    importer,
    encoding,
    lineCount: countLines(text),
    records: withinSchema(importer.target, importer.parse({ name, text })),
  }
}

function importerFor(text: string): AnyImporter | (ImportReading & { outcome: 'refused' }) {
  const recognition = recogniseFormat(text)
  if (recognition.outcome === 'certain') return recognition.importer
  if (recognition.outcome === 'none') return refused(isHtml(text) ? 'html' : 'not-recognised')
  const [only, ...others] = recognition.importers
  if (only && others.length === 0) return only
  return { outcome: 'refused', code: 'several-formats', candidates: recognition.importers }
}

function isHtml(text: string): boolean {
  return /<(?:!doctype html|html|head|body)[\s>]/i.test(text.slice(0, 2000))
}

function refused(code: ImportRefusal): ImportReading & { outcome: 'refused' } {
  return { outcome: 'refused', code, candidates: [] }
}

const draftSchemas = { resources: resourceDraftSchema } as const

/** The boundary: a draft the model does not accept goes no further, and its text is kept to be mended. */
function* withinSchema<T extends ImportTarget>(
  target: T,
  records: Iterable<ParsedRecord<T>>,
): Generator<ParsedRecord<T>, void, undefined> {
  const schema = draftSchemas[target]
  for (const record of records) {
    const accepted = 'problem' in record || schema.safeParse(record.draft).success
    yield accepted ? record : unreadRecord('unreadable-record', record.raw.line, record.raw.text)
  }
}
