import { createContext, useContext } from 'react'
import type { CommandContext } from '../../src/commands/context.ts'
import type { LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import type { StartInfo } from '../../src/ipc/contract.ts'
import type { SpecialtyList } from '../../src/model/specialty.ts'
import type { SearchClient } from '../search/searchClient.ts'

/** What is open for as long as the window is: the library, its search worker, and what the desktop told at the start. */
export interface Session {
  readonly db: LibraryDatabase
  readonly context: CommandContext
  readonly search: SearchClient
  readonly start: StartInfo
  readonly specialties: SpecialtyList
}

const SessionContext = createContext<Session | null>(null)
export const SessionProvider = SessionContext.Provider

/** The open session; only under SessionProvider. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession outside SessionProvider')
  return session
}
