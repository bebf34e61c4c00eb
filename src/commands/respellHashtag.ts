import type { Draft } from '../model/draft.ts'
import { respellTag } from '../planner/posts/respellTag.ts'
import { changeOneDraft } from './changeDrafts.ts'
import type { CommandContext } from './context.ts'
import { patchedRow } from './patchedRow.ts'

/** Writes a hashtag of a draft otherwise, in its text, in what it says on each network and among its tags; without #. */
export async function respellHashtag(
  context: CommandContext,
  id: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const respelt = (text: string) => respellTag(text, from, to)
  await changeOneDraft(context, id, (draft) =>
    patchedRow(draft, {
      text: respelt(draft.text),
      hashtags: draft.hashtags.map((tag) => (tag.toLowerCase() === from.toLowerCase() ? to : tag)),
      variants: draft.variants.map((variant): Draft['variants'][number] => ({
        ...variant,
        ...(variant.text !== undefined && { text: respelt(variant.text) }),
        ...(variant.parts && { parts: variant.parts.map(respelt) }),
      })),
    }),
  )
}
