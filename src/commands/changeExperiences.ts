import { RecordGoneError } from '../db/recordGone.ts'
import {
  type Experience,
  type ExperiencePick,
  experienceName,
  pickOf,
} from '../model/experience.ts'
import { changeRecords } from './changeRecords.ts'
import type { CommandContext } from './context.ts'
import { type Patch, patchedRow } from './patchedRow.ts'

function changeOne(
  context: CommandContext,
  id: string,
  change: (experience: Experience) => Experience,
): Promise<void> {
  return changeRecords(
    context,
    'experiences',
    [id],
    ([row]) => ({ code: 'edit-record', kind: 'experience', name: row ? experienceName(row) : '' }),
    change,
  )
}

/** Changes fields of one experience. */
export async function editExperience(
  context: CommandContext,
  id: string,
  patch: Patch<Omit<Experience, 'id' | 'createdAt' | 'changedAt' | 'picks'>>,
): Promise<void> {
  await changeOne(context, id, (experience) => patchedRow(experience, patch))
}

/** Chooses an experience for a season, or takes the choice back with all that was written for it. */
export async function pickExperience(
  context: CommandContext,
  id: string,
  season: string,
  isPicked: boolean,
): Promise<void> {
  await changeOne(context, id, (experience) => {
    const was = pickOf(experience, season) !== undefined
    if (was === isPicked) return experience
    const others = experience.picks.filter((pick) => pick.season !== season)
    return {
      ...experience,
      picks: isPicked ? [...others, { season, starred: false, meaningful: '' }] : others,
    }
  })
}

/** Changes what a chosen experience is in a season: its star, its texts. Throws RecordGoneError where it is not chosen. */
export async function editPick(
  context: CommandContext,
  id: string,
  season: string,
  patch: Patch<Omit<ExperiencePick, 'season'>>,
): Promise<void> {
  await changeOne(context, id, (experience) => {
    const pick = pickOf(experience, season)
    if (!pick) throw new RecordGoneError()
    const next = patchedRow(pick, patch)
    if (next === pick) return experience
    return {
      ...experience,
      picks: experience.picks.map((one) => (one.season === season ? next : one)),
    }
  })
}
