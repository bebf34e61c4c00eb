import { contactsTable } from './importContactsCsv.ts'
import { eventsTable } from './importEventsTable.ts'
import type { ImportTarget } from './importer.ts'
import { resourcesTable } from './importResourcesTable.ts'
import type { TableImporter, UnknownTable } from './tableImporter.ts'

export type AnyTableImporter = { [T in ImportTarget]: TableImporter<T> }[ImportTarget]

/** Who reads a table no importer knows, once its rows and columns are named: of those that are equally likely the first. */
export const tableImporters: readonly AnyTableImporter[] = [
  contactsTable,
  resourcesTable,
  eventsTable,
]

/** Who makes such records of the rows of a table. */
export function tableImporterFor(target: ImportTarget): AnyTableImporter {
  const found = tableImporters.find((importer) => importer.target === target)
  if (!found) throw new Error(`No table is read as ${target}.`)
  return found
}

/** What the rows of a table most likely are: people where nothing speaks for anything else. */
export function likelyRows({ columns }: UnknownTable): ImportTarget {
  const judged = tableImporters.map((importer) => ({
    target: importer.target,
    points: importer.likelihood(importer.guess(columns)),
  }))
  return judged.reduce((best, each) => (each.points > best.points ? each : best)).target
}
