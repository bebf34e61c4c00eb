import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import {
  presentExperiences,
  presentPortfolios,
  presentWorks,
} from '../../src/db/queries/portfolio.ts'
import type { Experience } from '../../src/model/experience.ts'
import type { Portfolio } from '../../src/model/portfolio.ts'
import type { ScholarlyWork } from '../../src/model/scholarlyWork.ts'
import type { Season } from '../../src/model/season.ts'
import { currentSeason, seasonsWith } from '../../src/portfolio/seasons.ts'
import { useSession } from '../session/session.ts'
import { useSettings } from './useSettings.ts'

/** Experiences outside the trash, in the order of a CV; undefined while they are read. */
export function useExperiences(): readonly Experience[] | undefined {
  const { db } = useSession()
  return useLiveQuery(() => presentExperiences(db), [db])
}

/** Scholarly works outside the trash, the newest first; undefined while they are read. */
export function useWorks(): readonly ScholarlyWork[] | undefined {
  const { db } = useSession()
  return useLiveQuery(() => presentWorks(db), [db])
}

/** Portfolio documents outside the trash, the one changed last first; undefined while they are read. */
export function usePortfolios(): readonly Portfolio[] | undefined {
  const { db } = useSession()
  return useLiveQuery(() => presentPortfolios(db), [db])
}

/** The seasons to choose from, and the one worked for; undefined while the settings are read. */
export function useSeasons():
  | { readonly seasons: readonly Season[]; readonly season: Season }
  | undefined {
  const settings = useSettings()
  return useMemo(() => {
    if (!settings) return undefined
    const seasons = seasonsWith(settings.seasons)
    return { seasons, season: currentSeason(seasons, settings.season) }
  }, [settings])
}
