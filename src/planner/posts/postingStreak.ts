import { weekAfter } from './postingSlots.ts'

/**
 * How many weeks in a row have a post, up to the week that runs; that one counts once it has one, and does not break
 * the row before. `weeks` are Mondays of weeks with at least one post.
 */
export function postingStreak(weeks: ReadonlySet<string>, thisMonday: string): number {
  let streak = weeks.has(thisMonday) ? 1 : 0
  for (let monday = weekAfter(thisMonday, -1); weeks.has(monday); monday = weekAfter(monday, -1)) {
    streak += 1
  }
  return streak
}
