import { useEffect, useMemo, useState } from 'react'
import type { YearFigures } from '../../src/portfolio/yearFigures.ts'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { useIndexState } from '../search/searchClient.ts'
import { useSession } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'
import { startPortfolioWork } from './portfolioJob.ts'

/** The last twelve months in figures, counted by a worker whenever the library has changed; and names for them. */
export function useYearFigures(today: string): {
  readonly figures: YearFigures | undefined
  readonly specialtyNames: ReadonlyMap<string, string>
} {
  const { start } = useSession()
  const version = useIndexState((state) => state.version)
  const [figures, setFigures] = useState<YearFigures>()
  const { all } = useSpecialties()
  const specialtyNames = useMemo(() => new Map(all.map(({ id, name }) => [id, name])), [all])
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever an index has changed
  useEffect(() => {
    let current = true
    const { remote, lost, end } = startPortfolioWork()
    Promise.race([remote.yearOf(start.databaseName, today), lost])
      .then((counted) => current && setFigures(counted))
      .catch((error) => current && tellFailure(error))
      .finally(end)
    return () => {
      current = false
      end()
    }
  }, [start.databaseName, today, version])
  return { figures, specialtyNames }
}
