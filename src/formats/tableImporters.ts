import { contactsTable } from './importContactsCsv.ts'
import type { TableImporter } from './tableImporter.ts'

/** So far tables hold people only. */
export type AnyTableImporter = TableImporter<'contacts'>

/** Who reads a table no importer knows, once its columns are named. */
export const tableImporters: readonly AnyTableImporter[] = [contactsTable]
