import { type DragEvent, useState } from 'react'
import { bringsDrafts, droppedDrafts } from './draggedDrafts.ts'

/** Lets drafts be dropped on a place; `over` while some are held above it. */
export function useDroppedDrafts(onDrafts: (ids: readonly string[], event: DragEvent) => void) {
  const [over, setOver] = useState(false)
  return {
    over,
    onDragOver: (event: DragEvent) => {
      if (!bringsDrafts(event.dataTransfer)) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'move'
      setOver(true)
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false)
    },
    onDrop: (event: DragEvent) => {
      setOver(false)
      const ids = droppedDrafts(event.dataTransfer)
      if (ids.length === 0) return
      event.preventDefault()
      onDrafts(ids, event)
    },
  }
}
