import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { ownProfile } from '../../src/commands/gateOf.ts'
import { startCoolingOff } from '../../src/commands/startCoolingOff.ts'
import { readableRows } from '../../src/db/rowSchemas.ts'
import type { GateDecision } from '../../src/model/gateDecision.ts'
import type { GateCheck } from '../../src/reputation/gate/gateCheck.ts'
import type { OwnProfile } from '../../src/reputation/gate/gateFacts.ts'
import { useIndexState } from '../search/searchClient.ts'
import { askLibrary } from '../session/askLibrary.ts'
import { useSession } from '../session/session.ts'
import { noteFailure } from '../state/failures.ts'
import { useRetractionList } from './useRetractions.ts'
import { useSettings } from './useSettings.ts'

const noDecisions: readonly GateDecision[] = []

/** What was decided at the gate of a draft, the oldest first. */
export function useGateDecisions(draftId: string): readonly GateDecision[] {
  const { db } = useSession()
  const rows = useLiveQuery(
    () => db.gateDecisions.where('draftId').equals(draftId).sortBy('at'),
    [db, draftId],
  )
  return rows ? readableRows('gateDecisions', rows).rows : noDecisions
}

/** What readers see of the user beside a post. */
export function useOwnProfile(): OwnProfile {
  return ownProfile(useSettings())
}

/** The longest a timer of the window can wait, in milliseconds. */
const longestTimer = 2_000_000_000

/** The checks of a draft, asked of a worker whenever records change and when a wait is over; undefined until then. */
export function useGate(draftId: string): readonly GateCheck[] | undefined {
  const { start } = useSession()
  const version = useIndexState((state) => state.version)
  const listed = useRetractionList()?.importedAt
  const [checks, setChecks] = useState<readonly GateCheck[]>()
  const [over, setOver] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever records have changed or a wait is over
  useEffect(() => {
    let current = true
    askLibrary((remote) => remote.gate(start.databaseName, draftId))
      .then((answer) => current && setChecks(answer))
      .catch(noteFailure)
    return () => {
      current = false
    }
  }, [start, draftId, version, listed, over])
  const until = checks?.find(({ result }) => result === 'waits')?.until
  useEffect(() => {
    if (!until) return
    const left = Math.min(longestTimer, Math.max(0, Date.parse(until) - Date.now()) + 500)
    const timer = setTimeout(() => setOver((times) => times + 1), left)
    return () => clearTimeout(timer)
  }, [until])
  return checks
}

/** Lets a draft wait where what is being written asks for it. `written` is undefined until a text was read. */
export function useCoolingOff(
  draftId: string,
  written: { readonly text: string; readonly hasBlock: boolean } | undefined,
): void {
  const { context } = useSession()
  const [first, setFirst] = useState<string>()
  const text = written?.text
  const hasBlock = written?.hasBlock ?? false
  useEffect(() => {
    if (text === undefined) return
    if (first === undefined) setFirst(text)
    // Opening a draft at night is not writing one.
    if (!hasBlock && (first === undefined || first === text)) return
    void startCoolingOff(context, draftId, hasBlock).catch(noteFailure)
  }, [context, draftId, text, hasBlock, first])
}
