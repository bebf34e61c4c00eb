import { mutate } from '../db/mutate.ts'
import { RecordGoneError } from '../db/recordGone.ts'
import type { IsoDay } from '../model/isoDay.ts'
import type { ItemState, Review, ReviewItem } from '../model/review.ts'
import { changeRecords } from './changeRecords.ts'
import type { CommandContext } from './context.ts'
import { type Patch, patchedRow } from './patchedRow.ts'

/** Opens a review over some items, as they are worded now; answers its id. */
export async function openReview(
  context: CommandContext,
  given: Pick<Review, 'kind' | 'name' | 'openedOn' | 'listOf'> &
    Partial<Pick<Review, 'dueOn' | 'season' | 'notes'>> & {
      readonly items: readonly Pick<ReviewItem, 'itemId' | 'group' | 'title'>[]
    },
): Promise<string> {
  const id = context.newId()
  const now = context.now().toISOString()
  const label = { code: 'add-records', kind: 'review', count: 1 } as const
  await mutate(context.db, context, label, ['reviews'], (recorder) =>
    recorder.put('reviews', {
      notes: '',
      ...given,
      items: given.items.map((item) => ({ ...item, state: 'open', note: '' })),
      id,
      createdAt: now,
      changedAt: now,
    }),
  )
  return id
}

function changeOne(
  context: CommandContext,
  id: string,
  change: (review: Review) => Review,
): Promise<void> {
  return changeRecords(
    context,
    'reviews',
    [id],
    ([review]) => ({ code: 'edit-record', kind: 'review', name: review?.name ?? '' }),
    change,
  )
}

/** Changes what a review is called, when it is due, and its notes. */
export async function editReview(
  context: CommandContext,
  id: string,
  patch: Patch<Pick<Review, 'name' | 'dueOn' | 'notes'>>,
): Promise<void> {
  await changeOne(context, id, (review) => patchedRow(review, patch))
}

/** Marks an item of a review as done on a day, as not for the user, or as open again; a note may go with it. */
export async function markReviewItem(
  context: CommandContext,
  id: string,
  itemId: string,
  mark: { readonly state: ItemState; readonly on: IsoDay; readonly note?: string },
): Promise<void> {
  await changeOne(context, id, (review) => {
    if (!review.items.some((item) => item.itemId === itemId)) throw new RecordGoneError()
    return {
      ...review,
      items: review.items.map((item) => (item.itemId === itemId ? markedItem(item, mark) : item)),
    }
  })
}

function markedItem(
  { on: _before, ...item }: ReviewItem,
  { state, on, note = item.note }: { state: ItemState; on: IsoDay; note?: string },
): ReviewItem {
  return { ...item, state, note, ...(state === 'open' ? {} : { on }) }
}

/** Closes a review on a day; undefined opens it again. */
export async function closeReview(
  context: CommandContext,
  id: string,
  closedOn: IsoDay | undefined,
): Promise<void> {
  await changeOne(context, id, (review) => patchedRow(review, { closedOn }))
}

/** Takes a review away with what it found; undo brings all of it back. */
export async function removeReview(context: CommandContext, id: string): Promise<void> {
  const { db } = context
  const findings = await db.reviewFindings.where('reviewId').equals(id).primaryKeys()
  const images = await db.reviewImages.where('findingId').anyOf(findings).primaryKeys()
  const label = { code: 'remove-records', kind: 'review', count: 1 } as const
  await mutate(
    db,
    context,
    label,
    ['reviews', 'reviewFindings', 'reviewImages'],
    async (recorder) => {
      await recorder.present('reviews', id)
      await recorder.bulkRemove('reviewImages', images)
      await recorder.bulkRemove('reviewFindings', findings)
      await recorder.bulkRemove('reviews', [id])
    },
  )
}
