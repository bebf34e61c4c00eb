import seasonData from '../../resources/seasons.json' with { type: 'json' }
import { type Season, seasonFileSchema } from '../model/season.ts'

const file = seasonFileSchema.parse(seasonData)

/** The seasons that ship with the program, the newest first. */
export const shippedSeasons: readonly Season[] = file.seasons

/** All seasons to choose from: the shipped ones, each in the user's own version where there is one, then the user's own. */
export function seasonsWith(own: readonly Season[] = []): readonly Season[] {
  const byId = new Map(own.map((season) => [season.id, season]))
  const shipped = shippedSeasons.map((season) => byId.get(season.id) ?? season)
  const ids = new Set(shippedSeasons.map(({ id }) => id))
  return [...shipped, ...own.filter(({ id }) => !ids.has(id))]
}

/** The season one works for; the newest that ships where none is chosen or the chosen one is gone. */
export function currentSeason(seasons: readonly Season[], chosen: string | undefined): Season {
  const season = seasons.find(({ id }) => id === chosen) ?? seasons[0]
  if (!season) throw new Error('No season ships with the program')
  return season
}

/** The most characters a text of the form takes; undefined where the form has no such text. */
export function limitOf({ fields }: Season, field: string): number | undefined {
  return fields.find(({ id }) => id === field)?.most
}
