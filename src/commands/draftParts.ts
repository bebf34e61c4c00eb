import type { NetworkId } from '../model/network.ts'
import { changeVariant } from './changeDrafts.ts'
import type { CommandContext } from './context.ts'
import { patchedRow } from './patchedRow.ts'

/** The most posts a thread may have. */
const mostParts = 200

/** Changes one post of a thread that the user has cut; `texts` are by place, and places beyond the thread change nothing. */
export async function editParts(
  context: CommandContext,
  id: string,
  network: NetworkId,
  texts: Readonly<Record<number, string>>,
): Promise<void> {
  await changeParts(context, id, network, (parts) => parts.map((part, at) => texts[at] ?? part))
}

/** Puts an empty post into a thread that the user has cut, so that it is the one at that place. */
export async function addPart(
  context: CommandContext,
  id: string,
  network: NetworkId,
  at: number,
): Promise<void> {
  await changeParts(context, id, network, (parts) =>
    parts.length < mostParts ? parts.toSpliced(at, 0, '') : parts,
  )
}

/** Takes a post out of a thread that the user has cut; the last one stays. */
export async function removePart(
  context: CommandContext,
  id: string,
  network: NetworkId,
  at: number,
): Promise<void> {
  await changeParts(context, id, network, (parts) =>
    parts.length > 1 && at < parts.length ? parts.toSpliced(at, 1) : parts,
  )
}

async function changeParts(
  context: CommandContext,
  id: string,
  network: NetworkId,
  change: (parts: string[]) => string[],
): Promise<void> {
  await changeVariant(context, id, network, (variant) =>
    variant.parts ? patchedRow(variant, { parts: change(variant.parts) }) : variant,
  )
}
