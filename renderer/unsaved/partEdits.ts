import { editVariant, editVariantSettings } from '../../src/commands/changeDrafts.ts'
import { changeSender } from '../../src/commands/changeSender.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { editDraftImage } from '../../src/commands/draftImages.ts'
import { editParts } from '../../src/commands/draftParts.ts'
import { editDraftVideo } from '../../src/commands/draftVideo.ts'
import type { NetworkId } from '../../src/model/network.ts'

/** Edits of a part of a draft, whose key is `draft/part`: held apart from the fields of the draft itself. */
export function partKey(draftId: string, part: string): string {
  return `${draftId}/${part}`
}

function partsOf(key: string): readonly [string, string] {
  const at = key.lastIndexOf('/')
  return [key.slice(0, at), key.slice(at + 1)]
}

export function saveSender(
  context: CommandContext,
  _id: string,
  patch: Parameters<typeof changeSender>[1],
): Promise<unknown> {
  return changeSender(context, patch)
}

type Fields<Command extends (...args: never) => unknown> = Parameters<Command>[3]

export function editTextOfVariant(
  context: CommandContext,
  key: string,
  patch: Fields<typeof editVariant>,
): Promise<unknown> {
  const [id, network] = partsOf(key)
  return editVariant(context, id, network as NetworkId, patch)
}

export function editSettingsOfVariant(
  context: CommandContext,
  key: string,
  patch: Fields<typeof editVariantSettings>,
): Promise<unknown> {
  const [id, network] = partsOf(key)
  return editVariantSettings(context, id, network as NetworkId, patch)
}

export function editPartsOfVariant(
  context: CommandContext,
  key: string,
  texts: Fields<typeof editParts>,
): Promise<unknown> {
  const [id, network] = partsOf(key)
  return editParts(context, id, network as NetworkId, texts)
}

export function editImageOfDraft(
  context: CommandContext,
  key: string,
  patch: Fields<typeof editDraftImage>,
): Promise<unknown> {
  const [id, picture] = partsOf(key)
  return editDraftImage(context, id, picture, patch)
}

export function editVideoOfDraft(
  context: CommandContext,
  key: string,
  patch: Parameters<typeof editDraftVideo>[2],
): Promise<unknown> {
  const [id] = partsOf(key)
  return editDraftVideo(context, id, patch)
}
