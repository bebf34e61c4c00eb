import { cleanText } from './cleanText.ts'
import { plainMarkup } from './plainMarkup.ts'

/** One field of a tagged format: its tag, its line in the file, its first line and those that continue it. */
export interface TaggedField {
  readonly tag: string
  readonly line: number
  readonly lines: readonly string[]
}

/** A record of a tagged format as the file holds it. */
export interface TaggedRecord {
  readonly fields: readonly TaggedField[]
  /** Its first line, counted from 1. */
  readonly line: number
  readonly raw: string
  /** False when the file ended where the record should have gone on. */
  readonly whole: boolean
}

/** The words of a field, its lines joined by a space; without control characters and marks of the web. */
export function wordsOf(field: TaggedField): string {
  return plainMarkup(rawWordsOf(field)).trim()
}

/** The same letter for letter, for what is no text. */
export function rawWordsOf(field: TaggedField): string {
  return cleanText(field.lines.map((line) => line.trim()).join(' ')).trim()
}

/** The fields of a record by their tag, each tag's in file order. */
export function fieldsByTag(
  record: TaggedRecord,
): ReadonlyMap<string, readonly [TaggedField, ...TaggedField[]]> {
  const byTag = new Map<string, [TaggedField, ...TaggedField[]]>()
  for (const field of record.fields) {
    const same = byTag.get(field.tag)
    if (same) same.push(field)
    else byTag.set(field.tag, [field])
  }
  return byTag
}

/** The words of all fields under any of the tags, in the order of the tags, empty ones left out. */
export function wordsUnder(
  byTag: ReadonlyMap<string, readonly TaggedField[]>,
  ...tags: readonly string[]
): string[] {
  return tags.flatMap((tag) => (byTag.get(tag) ?? []).map(wordsOf)).filter((words) => words !== '')
}
