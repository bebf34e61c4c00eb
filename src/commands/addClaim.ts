import { mutate } from '../db/mutate.ts'
import { blankClaim, type Claim, withSources } from '../model/claim.ts'
import type { CommandContext } from './context.ts'

/** Adds a claim, unverified but for what is given; answers its id. */
export async function addClaim(
  context: CommandContext,
  given: Pick<Claim, 'text'> &
    Partial<Omit<Claim, 'id' | 'resourceIds' | 'createdAt' | 'changedAt'>>,
): Promise<string> {
  const id = context.newId()
  const blank = blankClaim(id, given.text.trim(), context.now().toISOString())
  const claim = withSources({ ...blank, ...given, text: given.text.trim() }, given.sources ?? [])
  const label = { code: 'add-records', kind: 'claim', count: 1 } as const
  await mutate(context.db, context, label, ['claims'], (recorder) => recorder.put('claims', claim))
  return id
}
