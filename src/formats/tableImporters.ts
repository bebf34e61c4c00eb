import { contactsTable } from './importContactsCsv.ts'
import type { ImportTarget } from './importer.ts'
import type { TableImporter } from './tableImporter.ts'

export type AnyTableImporter = { [T in ImportTarget]: TableImporter<T> }[ImportTarget]

/** Who reads a table no importer knows, once its columns are named. */
export const tableImporters: readonly AnyTableImporter[] = [contactsTable]
