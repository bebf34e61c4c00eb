import { contactDraftSchema } from '../model/contact.ts'
import { eventDraftSchema } from '../model/event.ts'
import { resourceDraftSchema } from '../model/resource.ts'
import type { AnyImporter, ImportTarget, ParsedRecord, SourceFile } from './importer.ts'
import { importers } from './importers.ts'
import { headOf, recogniseFormat } from './recogniseFormat.ts'
import { type DecodeRefusal, decodeText, type TextEncoding } from './shared/decodeText.ts'
import { mendFolds } from './shared/mendFolds.ts'
import { type ArchiveRefusal, isArchive, openArchive } from './shared/openArchive.ts'
import { unreadRecord } from './shared/parsedRecord.ts'
import { countLines } from './shared/textLines.ts'
import { unknownTableIn } from './shared/unknownTable.ts'
import { type UnreadKind, unreadKindOfBytes, unreadKindOfText } from './shared/unreadKinds.ts'
import type { ColumnChoices, UnknownTable } from './tableImporter.ts'
import { likelyRows, tableImporterFor } from './tableImporters.ts'

/**
 * Why a file is not read at all. `html` is a web page, often a log-in page saved in place of the export; an UnreadKind says
 * what the file is.
 */
export type ImportRefusal =
  | DecodeRefusal
  | ArchiveRefusal
  | UnreadKind
  | 'html'
  | 'not-recognised'
  | 'several-formats'
  | 'newer-version'
  | 'tampered'

/** The file that was found in an archive, and what else lies there and was left. */
export interface WithinArchive {
  readonly entry: string
  readonly left: readonly string[]
  readonly leftCount: number
}

/** A file whose records can be had. */
interface ReadableFile<T extends ImportTarget> {
  readonly outcome: 'readable'
  readonly target: T
  /** Who reads it: an importer, or one for tables. */
  readonly importer: { readonly id: string; readonly target: T }
  readonly encoding: TextEncoding
  /** Lines in the file; a record's `raw.line` over this is how far the reading has come. */
  readonly lineCount: number
  /** Read as they are asked for: stop asking and nothing more is read. Once through. */
  readonly records: Iterable<ParsedRecord<T>>
  /** The opening of the text, with the heading of a table. */
  readonly opening: string
  readonly within?: WithinArchive | undefined
}
type AnyReadableFile = { readonly [T in ImportTarget]: ReadableFile<T> }[ImportTarget]

/** A file on its way in. */
export type ImportReading =
  | AnyReadableFile
  | {
      /** A table of no known program: it is read once its rows and columns are named. */
      readonly outcome: 'table'
      /** What its rows most likely are. */
      readonly likely: ImportTarget
      readonly table: UnknownTable
      readonly within?: WithinArchive | undefined
    }
  | {
      readonly outcome: 'refused'
      readonly code: ImportRefusal
      /** With `several-formats`: those to choose from. */
      readonly candidates: readonly AnyImporter[]
    }
type Refusal = Extract<ImportReading, { readonly outcome: 'refused' }>

/** What a table of no known program holds. */
export interface TableChoice {
  readonly rows: ImportTarget
  readonly columns: ColumnChoices
}

/** What the user chose in place of the guess. */
export interface ReadingChoice {
  readonly importerId?: string | undefined
  readonly encoding?: TextEncoding | undefined
  /** What the rows of a table of no known program become, and what its columns are. */
  readonly table?: TableChoice | undefined
}

/**
 * Decodes a file, finds its format and gives its records one by one, each within the model's schema. For a worker:
 * the caller counts, reports progress and stops whenever it likes. Of an archive the one file it knows is read.
 * A refusal is a value; nothing in a file throws.
 */
export function readImportFile(
  bytes: Uint8Array,
  name: string,
  choice: ReadingChoice = {},
): ImportReading {
  if (!isArchive(bytes)) return readText(bytes, name, choice)
  const opened = openArchive(bytes)
  if (opened.outcome === 'refused') return refused(opened.code)
  const { entry, left, leftCount } = opened
  const reading = readText(opened.bytes, entry, choice)
  if (reading.outcome === 'refused') return reading
  return { ...reading, within: { entry, left, leftCount } }
}

function readText(bytes: Uint8Array, name: string, choice: ReadingChoice): ImportReading {
  const decoded = decodeText(mendFolds(bytes), choice.encoding)
  if (decoded.outcome === 'refused') {
    const isBinary = decoded.code === 'binary'
    return refused((isBinary ? unreadKindOfBytes(bytes) : undefined) ?? decoded.code)
  }
  const { text, encoding } = decoded
  const file = { name, text }
  const chosen = importers.find(({ id }) => id === choice.importerId)
  const importer = choice.table ? undefined : (chosen ?? importerFor(text))
  if (!importer || ('code' in importer && importer.code === 'not-recognised')) {
    return readTable(file, encoding, choice.table) ?? importer ?? refused('not-recognised')
  }
  if ('code' in importer) return importer
  const newer = importer.refuses?.(headOf(text), text)
  if (newer) return refused(newer)
  switch (importer.target) {
    case 'resources':
      return readable(file, encoding, importer, importer.parse(file))
    case 'contacts':
      return readable(file, encoding, importer, importer.parse(file))
    case 'events':
      return readable(file, encoding, importer, importer.parse(file))
  }
}

/** A table of no known program, to be asked about or, where that is done, to be read. */
function readTable(
  file: SourceFile,
  encoding: TextEncoding,
  choice: TableChoice | undefined,
): ImportReading | undefined {
  const table = unknownTableIn(headOf(file.text))
  if (!table) return undefined
  if (!choice) return { outcome: 'table', likely: likelyRows(table), table }
  const importer = tableImporterFor(choice.rows)
  switch (importer.target) {
    case 'resources':
      return readable(file, encoding, importer, importer.parseWith(file, choice.columns))
    case 'contacts':
      return readable(file, encoding, importer, importer.parseWith(file, choice.columns))
    case 'events':
      return readable(file, encoding, importer, importer.parseWith(file, choice.columns))
  }
}

function readable<T extends ImportTarget>(
  { text }: SourceFile,
  encoding: TextEncoding,
  importer: { readonly id: string; readonly target: T },
  records: Iterable<ParsedRecord<T>>,
): ReadableFile<T> {
  return {
    outcome: 'readable',
    target: importer.target,
    importer,
    encoding,
    lineCount: countLines(text),
    opening: headOf(text),
    records: withinSchema(importer.target, records),
  }
}

function importerFor(text: string): AnyImporter | Refusal {
  const recognition = recogniseFormat(text)
  if (recognition.outcome === 'certain') return recognition.importer
  if (recognition.outcome === 'none') return refused(unreadKindOfText(text) ?? 'not-recognised')
  const [only, ...others] = recognition.importers
  if (only && others.length === 0) return only
  return { outcome: 'refused', code: 'several-formats', candidates: recognition.importers }
}

function refused(code: ImportRefusal): Refusal {
  return { outcome: 'refused', code, candidates: [] }
}

const draftSchemas = {
  resources: resourceDraftSchema,
  contacts: contactDraftSchema,
  events: eventDraftSchema,
} as const

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
