import { mutate } from '../db/mutate.ts'
import { type DismissedMentor, mostDismissedMentors, settingsSchema } from '../model/settings.ts'
import { changeSettings } from './changeSettings.ts'
import type { CommandContext } from './context.ts'

/** Proposes somebody as a mentor no more, as a step that can be undone. */
export async function dismissMentor(
  context: CommandContext,
  { name, family, given, middle, orcid }: DismissedMentor,
): Promise<void> {
  const person = { name, family, given, middle, ...(orcid && { orcid }) }
  const label = { code: 'dismiss-mentor', name } as const
  await mutate(context.db, context, label, ['settings'], async (recorder) => {
    const now = settingsSchema.parse({ ...(await recorder.get('settings', 'user')), key: 'user' })
    const dismissed = [...without(now.dismissedMentors, person), person]
    const dismissedMentors = dismissed.slice(-mostDismissedMentors)
    await recorder.put('settings', settingsSchema.parse({ ...now, dismissedMentors }))
  })
}

/** Takes a dismissal back: who it was is proposed again where there is a reason. */
export async function proposeMentorAgain(
  context: CommandContext,
  person: DismissedMentor,
): Promise<void> {
  await changeSettings(context, ({ dismissedMentors }) => ({
    dismissedMentors: without(dismissedMentors, person),
  }))
}

function without(
  all: readonly DismissedMentor[] | undefined,
  person: DismissedMentor,
): DismissedMentor[] {
  return (all ?? []).filter((one) => !isSame(one, person))
}

function isSame(one: DismissedMentor, other: DismissedMentor): boolean {
  return (['name', 'family', 'given', 'middle', 'orcid'] as const).every(
    (part) => one[part] === other[part],
  )
}
