import { useEffect, useState } from 'react'
import type { EngagementSummary } from '../../src/planner/posts/engagementSummary.ts'
import { useIndexState } from '../search/searchClient.ts'
import { askLibrary } from '../session/askLibrary.ts'
import { useSession } from '../session/session.ts'
import { zoneOfThisComputer } from '../settings/timeZones.ts'
import { tellFailure } from '../state/failures.ts'
import { useSettings } from './useSettings.ts'

/** What came of everything that was posted, added up in a worker at every change; undefined until it is known. */
export function useEngagement(): EngagementSummary | undefined {
  const { start } = useSession()
  const { databaseName } = start
  const settings = useSettings()
  const zone = settings && (settings.timeZone ?? zoneOfThisComputer())
  const { version } = useIndexState()
  const [summary, setSummary] = useState<EngagementSummary>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the library has changed
  useEffect(() => {
    if (zone === undefined) return
    let current = true
    askLibrary((remote) => remote.engagement(databaseName, zone)).then(
      (answer) => current && setSummary(answer),
      tellFailure,
    )
    return () => {
      current = false
    }
  }, [databaseName, zone, version])
  return summary
}
