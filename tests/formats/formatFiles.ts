import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DraftOf, ImportTarget, ParsedRecord } from '../../src/formats/importer.ts'
import { type ReadingChoice, readImportFile } from '../../src/formats/readImportFile.ts'

const fixtureFolder = fileURLToPath(new URL('../fixtures/formats', import.meta.url))

/** Real files that a fresh clone does not have; the run says so at its start. */
export const sharedFolder = fileURLToPath(new URL('../../../shared', import.meta.url))

export interface FixtureFile {
  readonly importerId: string
  readonly name: string
  readonly bytes: Uint8Array
}

/** Our own fixtures: one folder an importer, named by its id. */
export const fixtureFiles: readonly FixtureFile[] = readdirSync(fixtureFolder).flatMap(
  (importerId) =>
    readdirSync(join(fixtureFolder, importerId)).map((name) => ({
      importerId,
      name,
      bytes: new Uint8Array(readFileSync(join(fixtureFolder, importerId, name))),
    })),
)

export function fixtureText(importerId: string, name: string): string {
  return readFileSync(join(fixtureFolder, importerId, name), 'utf8')
}

/** Paths of the files under a folder of ../shared, relative to it; none where the folder is absent. */
export function sharedFiles(folder: string): readonly string[] {
  const root = join(sharedFolder, folder)
  if (!existsSync(root)) return []
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(root, path)).isFile())
    .sort()
}

export function sharedBytes(...path: readonly string[]): Uint8Array {
  return new Uint8Array(readFileSync(join(sharedFolder, ...path)))
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The records of a file that becomes this target; a file that does not is a failure. */
export function recordsOfFile<T extends ImportTarget>(
  target: T,
  bytes: Uint8Array,
  { name = 'file', ...choice }: ReadingChoice & { readonly name?: string } = {},
): ParsedRecord<T>[] {
  const reading = readImportFile(bytes, name, choice)
  if (reading.outcome !== 'readable' || reading.target !== target) {
    throw new Error(`${name} is not read: ${'code' in reading ? reading.code : reading.outcome}`)
  }
  return [...reading.records] as ParsedRecord<T>[]
}

/** The drafts of records; those that cannot be read are left out. */
export function draftsOf<T extends ImportTarget>(
  records: readonly ParsedRecord<T>[],
): DraftOf<T>[] {
  return records.flatMap((record) => ('draft' in record ? [record.draft] : []))
}
