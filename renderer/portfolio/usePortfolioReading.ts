import { useEffect, useRef, useState } from 'react'
import type { Portfolio } from '../../src/model/portfolio.ts'
import { useSavedSearches } from '../hooks/useSavedSearches.ts'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { useToday } from '../hooks/useToday.ts'
import { useIndexState } from '../search/searchClient.ts'
import { useSession } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'
import type { PortfolioReading } from '../workers/portfolioWorker.ts'
import { type PortfolioJob, startPortfolioWork } from './portfolioJob.ts'

/** What is typed is let finish for a moment, in milliseconds, before the document is built anew. */
const pause = 150

interface CurrentReading {
  readonly reading: PortfolioReading | undefined
  /** Whether it is of the document and the library as they are now: what was unticked since must not leave. */
  readonly isCurrent: boolean
}

/**
 * The document as it would leave now, and what each section can show; built in a worker again whenever the document or
 * the library changes. The last answer stays until the next.
 */
export function usePortfolioReading(portfolio: Portfolio): CurrentReading {
  const { start, search } = useSession()
  const searches = useSavedSearches()
  const { all } = useSpecialties()
  const today = useToday()
  const version = useIndexState((state) => state.version)
  const [read, setRead] = useState<{ readonly of: string; readonly reading: PortfolioReading }>()
  const job = useRef<PortfolioJob | null>(null)
  useEffect(() => {
    job.current = startPortfolioWork()
    return () => job.current?.end()
  }, [])
  const said = `${version} ${JSON.stringify(portfolio)}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: the document, and that an index has changed, are in what is said
  useEffect(() => {
    let current = true
    const readNow = async () => {
      const wanted = new Set(portfolio.sections.flatMap(({ searchId }) => searchId ?? []))
      const found = await Promise.all(
        searches
          .filter(({ id }) => wanted.has(id))
          .map(async ({ id, view }) => {
            const { answer } = await search.viewWithRows(view, 0)
            return [id, answer.ids] as const
          }),
      )
      const request = {
        databaseName: start.databaseName,
        portfolio,
        found: new Map(found),
        specialtyNames: new Map(all.map(({ id, name }) => [id, name])),
        today,
      }
      const working = job.current
      if (!working || !current) return
      const answer = await Promise.race([working.remote.read(request), working.lost])
      if (current) setRead({ of: said, reading: answer })
    }
    const timer = setTimeout(() => void readNow().catch(tellFailure), pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [said, searches, all, today, start.databaseName, search])
  return { reading: read?.reading, isCurrent: read?.of === said }
}
