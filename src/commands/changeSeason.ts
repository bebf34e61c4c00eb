import { settings } from '../db/queries/settings.ts'
import type { Season } from '../model/season.ts'
import { changeSettings } from './changeSettings.ts'
import type { CommandContext } from './context.ts'

/** Keeps a season as the user corrected or added it, in place of the one with its id. */
export async function keepSeason(context: CommandContext, season: Season): Promise<void> {
  const { seasons = [] } = await settings(context.db)
  const others = seasons.filter(({ id }) => id !== season.id)
  await changeSettings(context, { seasons: [...others, season], season: season.id })
}

/** Forgets the user's own version of a season: the one that ships stands again, one of the user's own is gone. */
export async function forgetSeason(context: CommandContext, id: string): Promise<void> {
  const { seasons = [] } = await settings(context.db)
  const others = seasons.filter((season) => season.id !== id)
  await changeSettings(context, { seasons: others.length > 0 ? others : undefined })
}
