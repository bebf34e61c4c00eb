import { useCallback, useEffect, useRef, useState } from 'react'
import { pairId } from '../../src/model/duplicate.ts'
import { useSession } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'
import { tellDone } from '../state/toast.ts'
import type { DuplicateTable, ListedGroup } from './duplicateMessages.ts'
import { DuplicatesJob } from './duplicatesJob.ts'

interface Merging {
  readonly done: number
  readonly total: number
}

interface Duplicates {
  /** Undefined while they are looked for. */
  readonly groups: readonly ListedGroup[] | undefined
  readonly merging: Merging | undefined
  /** Takes a group off the list: it was merged or kept apart. */
  settle(group: ListedGroup): void
  mergeSafe(): Promise<void>
  stopMerging(): void
  /** Looks again, after an undo. */
  lookAgain(): void
}

/** What is there twice in a table: looked for once on coming, and again when asked. */
export function useDuplicates(table: DuplicateTable): Duplicates {
  const { databaseName } = useSession().start
  const job = useRef<DuplicatesJob | null>(null)
  const [groups, setGroups] = useState<readonly ListedGroup[]>()
  const [merging, setMerging] = useState<Merging>()
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round looks again
  useEffect(() => {
    const looking = new DuplicatesJob()
    job.current = looking
    let current = true
    setGroups(undefined)
    looking
      .find(databaseName, table)
      .then((found) => current && setGroups(found))
      .catch((error: unknown) => {
        if (!current) return
        setGroups([])
        tellFailure(error)
      })
    return () => {
      current = false
      looking.close()
    }
  }, [databaseName, table, round])
  const mergeSafe = useCallback(async () => {
    const safe = (groups ?? []).filter(({ level }) => level === 'safe')
    const all = safe.map(({ ids }) => ids)
    setMerging({ done: 0, total: all.length })
    try {
      const merged = await job.current?.merge(databaseName, table, all, (done) =>
        setMerging({ done, total: all.length }),
      )
      const records = all.slice(0, merged).flat().length
      const kind = table === 'contacts' ? 'contact' : 'resource'
      if (merged) tellDone({ code: 'merge-records', kind, count: records })
      setRound((last) => last + 1)
    } catch (error) {
      tellFailure(error)
    } finally {
      setMerging(undefined)
    }
  }, [databaseName, table, groups])
  return {
    groups,
    merging,
    settle: useCallback(
      (group) => setGroups((now) => now?.filter((other) => nameOf(other) !== nameOf(group))),
      [],
    ),
    mergeSafe,
    stopMerging: useCallback(() => void job.current?.stopMerging(), []),
    lookAgain: useCallback(() => setRound((last) => last + 1), []),
  }
}

/** What tells one group from another. */
export function nameOf({ ids }: ListedGroup): string {
  const [one = '', other = ''] = ids
  return pairId(one, other)
}
