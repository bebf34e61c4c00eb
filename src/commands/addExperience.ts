import { mutate } from '../db/mutate.ts'
import { blankExperience, type Experience } from '../model/experience.ts'
import type { CommandContext } from './context.ts'

/** Adds an experience to the ledger, empty but for what is given; answers its id. */
export async function addExperience(
  context: CommandContext,
  given: Partial<Omit<Experience, 'id' | 'createdAt' | 'changedAt'>> = {},
): Promise<string> {
  const id = context.newId()
  const now = context.now().toISOString()
  const label = { code: 'add-records', kind: 'experience', count: 1 } as const
  await mutate(context.db, context, label, ['experiences'], (recorder) =>
    recorder.put('experiences', { ...blankExperience(id, now), ...given }),
  )
  return id
}
