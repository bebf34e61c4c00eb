import { z } from 'zod'

/** What a dragged draft is called among the kinds of data a drag brings along. */
const type = 'application/x-plexus-drafts'
const idsSchema = z.array(z.string().min(1).max(100)).max(100_000)

/** Lets a drag bring drafts along, by their ids. */
export function putDraggedDrafts(data: DataTransfer, ids: readonly string[]): void {
  data.setData(type, JSON.stringify(ids))
  data.effectAllowed = 'move'
}

/** Whether a drag brings drafts along; which ones is only told when they are dropped. */
export function bringsDrafts(data: DataTransfer): boolean {
  return data.types.includes(type)
}

/** The ids of the drafts that were dropped; none where something else was. */
export function droppedDrafts(data: DataTransfer): readonly string[] {
  try {
    return idsSchema.parse(JSON.parse(data.getData(type)))
  } catch {
    return []
  }
}
