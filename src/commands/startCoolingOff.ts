import { mutate } from '../db/mutate.ts'
import { type CoolingCause, coolingOff } from '../reputation/gate/coolingOff.ts'
import { rulePackVersion } from '../reputation/rulePack.ts'
import type { CommandContext } from './context.ts'

/** The id of the row that says until when a draft waits; a draft has one. */
function waitOf(draftId: string): string {
  return `wait ${draftId}`
}

/**
 * Lets a draft wait where what was just written asks for it: a blocking finding, the night, a call shift. A wait is made
 * longer and never shorter, and one for a finding is not begun anew by the next key. Not a step of undo, and not in the
 * draft's own row, so that what was typed can still be taken back.
 */
export async function startCoolingOff(
  context: CommandContext,
  draftId: string,
  hasBlock: boolean,
): Promise<void> {
  const { db } = context
  const before = await db.gateDecisions.get(waitOf(draftId))
  const settings = await db.settings.get('user')
  const now = context.now()
  const wait = coolingOff(
    {
      hasBlock: hasBlock && before?.rule !== ('block' satisfies CoolingCause),
      at: now.getTime(),
      zone: settings?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
    settings?.cooling,
  )
  if (!wait) return
  const until = new Date(wait.until).toISOString()
  if (before?.until && before.until >= until) return
  const row = {
    id: waitOf(draftId),
    draftId,
    kind: 'cooling-off',
    rule: before?.rule === 'block' ? before.rule : wait.because,
    reason: wait.because,
    until,
    rulesOf: rulePackVersion,
    at: now.toISOString(),
  } as const
  const label = { code: 'add-records', kind: 'gate-decision', count: 1 } as const
  await mutate(
    db,
    context,
    label,
    ['gateDecisions'],
    (recorder) => recorder.put('gateDecisions', row),
    { silent: true },
  )
}
