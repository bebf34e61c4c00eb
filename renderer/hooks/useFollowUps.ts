import { useEffect, useState } from 'react'
import type { IsoDay } from '../../src/model/isoDay.ts'
import { everyone } from '../../src/model/peopleView.ts'
import type { ShownContact } from '../../src/search/contactShape.ts'
import { useIndexState } from '../search/searchClient.ts'
import { useSession } from '../session/session.ts'
import { useToday } from './useToday.ts'

/** So many rows come with the answer; Today shows fewer, and the list reads the rest as it is scrolled. */
const rowsWithAnswer = 40
const mostMentors = 50

export interface FollowUps {
  readonly today: IsoDay
  /** Everyone due within a week, the longest overdue first. */
  readonly ids: readonly string[]
  /** How many of them are due by today. */
  readonly due: number
  /** The first of them, with the day each is due. */
  readonly first: readonly ShownContact[]
  readonly contacts: number
  readonly mentors: readonly ShownContact[]
}

/** Who is due or will be within a week, kept up to date; undefined until the contacts are read. */
export function useFollowUps(): FollowUps | undefined {
  const { search } = useSession()
  const today = useToday()
  const { version, ready } = useIndexState()
  const [followUps, setFollowUps] = useState<FollowUps>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the index has changed
  useEffect(() => {
    if (!ready) return
    let current = true
    void Promise.all([
      search.peopleView(
        { ...everyone, sort: 'next', filters: { due: 'this-week' } },
        rowsWithAnswer,
      ),
      search.peopleView({ ...everyone, filters: { roles: ['mentor'] } }, mostMentors),
    ]).then(([{ answer, rows }, mentors]) => {
      if (!current) return
      const due = answer.groups?.find(({ group }) => group === 'overdue')?.count ?? 0
      setFollowUps({
        today,
        ids: answer.ids,
        due,
        first: rows,
        contacts: answer.total,
        mentors: mentors.rows,
      })
    })
    return () => {
      current = false
    }
  }, [search, today, version, ready])
  return followUps
}
