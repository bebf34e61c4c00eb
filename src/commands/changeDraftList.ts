import type { Draft } from '../model/draft.ts'
import { changeOneDraft } from './changeDrafts.ts'
import { changedList } from './changeRecords.ts'
import type { CommandContext } from './context.ts'
import { asTag } from './tagResources.ts'

/** The lists of a draft that are added to and taken from: its marks, what it rests on, whom it names. */
export type DraftList = 'tags' | 'specialties' | 'hashtags' | 'sourceIds' | 'creditIds'

const cleaned: Partial<Record<DraftList, (value: string) => string>> = {
  tags: asTag,
  // Networks end a hashtag at the first sign that is no letter, digit or underscore.
  hashtags: (tag) => asTag(tag).replace(/[^\p{L}\p{M}\p{N}_]/gu, ''),
}

/** Adds to one of a draft's lists and takes from it; values that are there already stay where they are. */
export async function changeDraftList(
  context: CommandContext,
  id: string,
  list: DraftList,
  change: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Promise<void> {
  const clean = cleaned[list] ?? ((value: string) => value)
  const add = change.add.map(clean).filter(Boolean)
  await changeOneDraft(context, id, (draft): Draft => {
    const values = changedList(draft[list], { add, remove: change.remove })
    return values === draft[list] ? draft : { ...draft, [list]: values }
  })
}
