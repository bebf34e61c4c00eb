import type { IsoDay } from '../model/isoDay.ts'
import type { Letter, LetterStage } from '../model/mentorship.ts'
import { changeRecords } from './changeRecords.ts'
import type { CommandContext } from './context.ts'
import { type Patch, patchedRow } from './patchedRow.ts'

type LetterPatch = Patch<Omit<Letter, 'id' | 'contactId' | 'changedAt'>>

/** Changes what is known of a letter. */
export async function editLetter(
  context: CommandContext,
  id: string,
  patch: LetterPatch,
): Promise<void> {
  await changeLetter(context, id, (letter) => patchedRow(letter, patch))
}

const stageDays = {
  asked: 'askedOn',
  agreed: 'agreedOn',
  'packet-sent': 'packetSentOn',
  submitted: 'submittedOn',
  declined: 'declinedOn',
} as const satisfies Record<Exclude<LetterStage, 'to-ask'>, keyof Letter>

/** Dates a stage of a letter; undefined takes the stage back. */
export async function stepLetter(
  context: CommandContext,
  id: string,
  stage: Exclude<LetterStage, 'to-ask'>,
  on: IsoDay | undefined,
): Promise<void> {
  await editLetter(context, id, { [stageDays[stage]]: on })
}

/** Notes that the writer was reminded on a day. */
export async function remindLetter(context: CommandContext, id: string, on: IsoDay): Promise<void> {
  await changeLetter(context, id, (letter) =>
    letter.remindedOn.includes(on)
      ? letter
      : { ...letter, remindedOn: [...letter.remindedOn, on].sort() },
  )
}

async function changeLetter(
  context: CommandContext,
  id: string,
  change: (letter: Letter) => Letter,
): Promise<void> {
  await changeRecords(
    context,
    'letters',
    [id],
    () => ({ code: 'edit-record', kind: 'letter', name: '' }),
    change,
  )
}
