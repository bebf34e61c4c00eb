import { useEffect, useMemo, useState } from 'react'
import { addDays, type IsoDay } from '../../src/model/isoDay.ts'
import { followUpRules } from '../../src/planner/cadence.ts'
import type { ListedFollowUp } from '../../src/planner/followUpList.ts'
import { useSession } from '../session/session.ts'
import { agendaOf, useAgendaState } from '../today/agenda.ts'
import type { AgendaPeople } from '../workers/agendaWorker.ts'
import { useSettings } from './useSettings.ts'
import { useToday } from './useToday.ts'

/** Days ahead that the list of follow-ups looks. */
const daysAhead = 7

export interface FollowUps {
  readonly today: IsoDay
  /** Due within a week, the longest overdue first. */
  readonly list: readonly ListedFollowUp[]
  readonly people: AgendaPeople
}

/** Who is due or will be within a week, kept up to date; undefined until the contacts are read. */
export function useFollowUps(): FollowUps | undefined {
  const { databaseName } = useSession().start
  const today = useToday()
  const settings = useSettings()
  const { version } = useAgendaState()
  const [followUps, setFollowUps] = useState<FollowUps>()
  const known = settings !== undefined
  const cadenceRules = settings?.cadenceRules
  const quietTimes = settings?.quietTimes
  const rules = useMemo(
    () => (known ? followUpRules({ cadenceRules, quietTimes }) : undefined),
    [known, cadenceRules, quietTimes],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever a contact has changed
  useEffect(() => {
    const agenda = agendaOf(databaseName)
    if (!rules || version === 0) return
    let current = true
    void Promise.all([agenda.followUps(rules, addDays(today, daysAhead)), agenda.people()]).then(
      ([list, people]) => current && setFollowUps({ today, list, people }),
    )
    return () => {
      current = false
    }
  }, [databaseName, rules, today, version])
  return followUps
}
