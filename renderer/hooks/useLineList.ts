import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { allLetters } from '../../src/db/queries/letters.ts'
import { promisesBy } from '../../src/db/queries/promisesBy.ts'
import { useSession } from '../session/session.ts'
import type { LineListName } from '../state/places.ts'
import { letterLines } from '../today/sections/lettersDue.ts'
import { promiseLines } from '../today/sections/promisesDue.ts'
import { followUpLine } from '../today/sections/writeTo.ts'
import type { TodayLine } from '../today/todayLine.ts'
import { useDo } from './useDo.ts'
import { useFollowUps } from './useFollowUps.ts'
import { useToday } from './useToday.ts'

/** A list of which each line is read when it comes into sight. */
export interface ListSource {
  readonly length: number
  keyAt(index: number): string
  lineAt(index: number): Promise<TodayLine | undefined>
}

/** One of the lists beside Today, kept up to date; undefined while it is read. */
export function useLineList(list: LineListName): ListSource | undefined {
  const { db, search } = useSession()
  const today = useToday()
  const perform = useDo()
  const followUps = useFollowUps()
  const rows = useLiveQuery(async () => {
    if (list === 'promises') return { list, promises: await promisesBy(db, 'me') } as const
    if (list === 'letters') return { list, letters: await allLetters(db) } as const
    return { list } as const
  }, [db, list])
  return useMemo(() => {
    if (!rows || rows.list !== list) return undefined
    const context = { db, today, perform }
    const source = <Row extends { readonly id: string }>(
      all: readonly Row[],
      line: (row: Row) => Promise<TodayLine | undefined>,
    ): ListSource => ({
      length: all.length,
      keyAt: (index) => all[index]?.id ?? String(index),
      lineAt: async (index) => {
        const row = all[index]
        return row && (await line(row))
      },
    })
    switch (rows.list) {
      case 'follow-ups':
        return (
          followUps &&
          source(
            followUps.ids.map((id) => ({ id })),
            async ({ id }) => {
              const [row] = await search.peopleRows([id], '')
              return row && (await followUpLine(context, row))
            },
          )
        )
      case 'promises':
        return source(rows.promises, async (one) => (await promiseLines(context, [one]))[0])
      case 'letters':
        return source(rows.letters, async (one) => (await letterLines(context, [one]))[0])
    }
  }, [rows, list, db, search, today, perform, followUps])
}

/** A line of a list, read when it is shown and again when the list has changed. */
export function useSourceLine(source: ListSource, index: number): TodayLine | undefined {
  return useLiveQuery(() => source.lineAt(index), [source, index])
}
