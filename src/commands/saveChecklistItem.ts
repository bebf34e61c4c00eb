import { mutate } from '../db/mutate.ts'
import type { OwnChecklistItem } from '../model/review.ts'
import type { CommandContext } from './context.ts'

/** What an item says; `changes` is the id of the shipped item it stands for. */
export type ChecklistItemWords = Omit<OwnChecklistItem, 'id' | 'createdAt' | 'changedAt'>

/**
 * Adds an item of the user's own, or changes one: `id` is that of the item. A shipped item is changed once: changing it
 * again replaces what was changed before. Answers the id.
 */
export async function saveChecklistItem(
  context: CommandContext,
  words: ChecklistItemWords,
  id?: string,
): Promise<string> {
  const { db } = context
  const now = context.now().toISOString()
  const before = words.changes
    ? (await db.checklistItems.toArray()).find(({ changes }) => changes === words.changes)
    : id === undefined
      ? undefined
      : await db.checklistItems.get(id)
  const label = before
    ? ({ code: 'edit-record', kind: 'checklist-item', name: words.title } as const)
    : ({ code: 'add-records', kind: 'checklist-item', count: 1 } as const)
  const row = {
    ...words,
    title: words.title.trim(),
    id: before?.id ?? context.newId(),
    createdAt: before?.createdAt ?? now,
    changedAt: now,
  }
  await mutate(db, context, label, ['checklistItems'], (recorder) =>
    recorder.put('checklistItems', row),
  )
  return row.id
}
