import { type Experience, pickOf } from '../model/experience.ts'
import type { Season } from '../model/season.ts'
import { formCount } from './countAsForm.ts'
import { plainTextCheck } from './plainTextCheck.ts'
import { limitOf } from './seasons.ts'

/** What a form asks of an experience and is not there yet, or is more than it takes. */
export type ExperienceIssue =
  | { readonly code: 'missing'; readonly field: RequiredField }
  | { readonly code: 'ends-before-it-begins' }
  | {
      readonly code: 'over-limit'
      readonly field: 'description' | 'meaningful'
      readonly by: number
    }
  | { readonly code: 'not-on-the-list'; readonly field: ListedField; readonly value: string }
  | {
      readonly code: 'odd-text'
      readonly field: 'description' | 'meaningful'
      readonly times: number
    }

/** What a season as a whole has too much of. */
export type SeasonIssue =
  | { readonly code: 'too-many-chosen'; readonly by: number }
  | { readonly code: 'too-many-starred'; readonly by: number }

const alwaysAsked = ['title', 'organisation', 'type', 'from', 'to', 'description'] as const
type RequiredField = (typeof alwaysAsked)[number] | 'meaningful' | 'frequency' | 'setting'

const listed = ['type', 'setting', 'frequency', 'focusArea', 'characteristic'] as const
type ListedField = (typeof listed)[number]

/** The words of an experience as they go into the form of a season. */
export function seasonTexts(
  experience: Experience,
  season: string,
): { readonly description: string; readonly meaningful: string; readonly starred: boolean } {
  const pick = pickOf(experience, season)
  return {
    description: pick?.description ?? experience.description,
    meaningful: pick?.meaningful ?? '',
    starred: pick?.starred ?? false,
  }
}

/** What stands between a chosen experience and the form, in the order of the form. */
export function experienceIssues(experience: Experience, season: Season): ExperienceIssue[] {
  const texts = seasonTexts(experience, season.id)
  return [
    ...missingIn(experience, season),
    ...(endsTooSoon(experience) ? [{ code: 'ends-before-it-begins' } as const] : []),
    ...offTheLists(experience, season),
    ...textIssues('description', texts.description, season),
    ...(texts.starred ? textIssues('meaningful', texts.meaningful, season) : []),
  ]
}

/** What is chosen against what the season takes. */
export function seasonIssues(experiences: readonly Experience[], season: Season): SeasonIssue[] {
  const { chosen, starred } = seasonCounts(experiences, season)
  const { most, starred: mostStarred } = season.experiences
  return [
    ...(chosen > most ? [{ code: 'too-many-chosen', by: chosen - most } as const] : []),
    ...(starred > mostStarred
      ? [{ code: 'too-many-starred', by: starred - mostStarred } as const]
      : []),
  ]
}

/** How many experiences are chosen for a season and, of these, starred. */
export function seasonCounts(
  experiences: readonly Experience[],
  season: Season,
): { readonly chosen: number; readonly starred: number } {
  const picks = experiences.flatMap((experience) => pickOf(experience, season.id) ?? [])
  return { chosen: picks.length, starred: picks.filter(({ starred }) => starred).length }
}

function missingIn(experience: Experience, season: Season): ExperienceIssue[] {
  const texts = seasonTexts(experience, season.id)
  const has: Record<RequiredField, boolean> = {
    title: experience.title.trim() !== '',
    organisation: experience.organisation.trim() !== '',
    type: experience.type !== '',
    from: experience.from !== undefined,
    to: experience.to !== undefined || experience.ongoing,
    frequency: experience.frequency !== '',
    setting: experience.setting !== '',
    description: texts.description.trim() !== '',
    meaningful: texts.meaningful.trim() !== '',
  }
  const asked: RequiredField[] = [
    ...alwaysAsked,
    ...(['frequency', 'setting'] as const).filter((field) => listOf(season, field).length > 0),
    ...(texts.starred ? (['meaningful'] as const) : []),
  ]
  return asked.filter((field) => !has[field]).map((field) => ({ code: 'missing', field }))
}

function endsTooSoon({ from, to }: Experience): boolean {
  if (!from || !to) return false
  // A year may hold any of its days: only as much of both as both say is compared.
  const length = Math.min(from.value.length, to.value.length)
  return to.value.slice(0, length) < from.value.slice(0, length)
}

/** The user's own words are kept in the ledger, but a form takes its own list alone. */
function offTheLists(experience: Experience, season: Season): ExperienceIssue[] {
  return listed.flatMap((field) => {
    const value = experience[field]
    const choices = listOf(season, field)
    const known = choices.length === 0 || choices.some(({ id }) => id === value)
    return value === '' || known ? [] : [{ code: 'not-on-the-list', field, value } as const]
  })
}

function listOf(season: Season, field: ListedField) {
  return season.lists[field] ?? []
}

function textIssues(
  field: 'description' | 'meaningful',
  text: string,
  season: Season,
): ExperienceIssue[] {
  const most = limitOf(season, field)
  const over = most === undefined ? 0 : -formCount(text, most, season.counting).left
  const times = plainTextCheck(text).length
  return [
    ...(over > 0 ? [{ code: 'over-limit', field, by: over } as const] : []),
    ...(times > 0 ? [{ code: 'odd-text', field, times } as const] : []),
  ]
}
