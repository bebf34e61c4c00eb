import { useLiveQuery } from 'dexie-react-hooks'
import type { LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { pastImports } from '../../src/db/queries/pastImports.ts'
import { tableCounts } from '../../src/db/queries/tableCounts.ts'

/** What the safety net watches: rows by table, and the newest import. */
export interface LibraryPulse {
  readonly counts: Readonly<Record<string, number>>
  readonly newestImport: string | null
}

/** Follows how much the library holds and what was imported last; undefined while it is read. */
export function useLibraryPulse(db: LibraryDatabase): LibraryPulse | undefined {
  return useLiveQuery(async () => {
    const [counts, imports] = await Promise.all([tableCounts(db), pastImports(db)])
    return { counts, newestImport: imports[0]?.id ?? null }
  }, [db])
}
