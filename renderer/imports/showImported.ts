import type { LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { firstImportedEvent } from '../../src/db/queries/firstImportedEvent.ts'
import type { ImportTarget } from '../../src/formats/importer.ts'
import { importers } from '../../src/formats/importers.ts'
import type { ImportRecord } from '../../src/model/importRecord.ts'
import { everyone } from '../../src/model/peopleView.ts'
import { goPeople, goView, usePlaces, wholeLibrary } from '../state/places.ts'
import { showEvent } from '../state/showEvent.ts'

/** What an import of this format brought. */
export function targetOf(format: string): ImportTarget {
  return importers.find(({ id }) => id === format)?.target ?? 'resources'
}

/** Shows what an import brought, where it is: people in People, events in the calendar, all else in the library. */
export async function showImported(
  db: LibraryDatabase,
  { id, format }: ImportRecord,
): Promise<void> {
  const filters = { importId: id }
  const target = targetOf(format)
  if (target === 'contacts') goPeople({ ...everyone, filters })
  else if (target === 'events') await showFirstEvent(db, id)
  else goView({ ...wholeLibrary, filters })
}

/** The calendar has no list of an import's events: it opens at the first of them. */
async function showFirstEvent(db: LibraryDatabase, importId: string): Promise<void> {
  const event = await firstImportedEvent(db, importId)
  if (event) showEvent(event.id)
}

/**
 * After an import one sees what came in. Past imports show it themselves, and a library one looks at has it already.
 */
export async function showWhatCameIn(db: LibraryDatabase, record: ImportRecord): Promise<void> {
  if (record.counts.added === 0) return
  const { area } = usePlaces.getState().place
  const isThere = area === 'library' && targetOf(record.format) === 'resources'
  if (area !== 'imports' && !isThere) await showImported(db, record)
}
