import { useEffect, useMemo, useState } from 'react'
import type { DraftBoard } from '../../src/db/queries/drafts.ts'
import { type Draft, draftStages } from '../../src/model/draft.ts'
import { useIndexState } from '../search/searchClient.ts'
import { useSession } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'
import { useDraftBoard } from './useDrafts.ts'

type Stage = Draft['stage']

export interface DraftOverview {
  readonly board: DraftBoard
  /** All that is shown, stage after stage. */
  readonly ids: readonly string[]
  /** How many there are without words. */
  readonly total: number
}

/** The drafts that have some words, by stage, kept up to date; undefined while they are read. */
export function useDraftOverview(text: string): DraftOverview | undefined {
  const all = useDraftBoard()
  const found = useFound(text)
  return useMemo(() => all && overviewOf(all, found), [all, found])
}

function overviewOf(all: DraftBoard, found: ReadonlySet<string> | undefined): DraftOverview {
  const shown = draftStages.map(
    (stage) => [stage, all[stage].filter((id) => !found || found.has(id))] as const,
  )
  return {
    board: Object.fromEntries(shown) as Record<Stage, string[]>,
    ids: shown.flatMap(([, ids]) => ids),
    total: draftStages.reduce((sum, stage) => sum + all[stage].length, 0),
  }
}

/** The ids of the drafts with some words; undefined while there are no words, or nothing is known of them yet. */
function useFound(text: string): ReadonlySet<string> | undefined {
  const { search } = useSession()
  const { version, ready } = useIndexState()
  const [found, setFound] = useState<ReadonlySet<string>>()
  const asked = text.trim() !== ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever an index has changed
  useEffect(() => {
    if (!asked || !ready) return
    let current = true
    search.draftsWith(text).then((ids) => current && setFound(new Set(ids)), tellFailure)
    return () => {
      current = false
    }
  }, [search, text, asked, version, ready])
  return asked ? found : undefined
}
