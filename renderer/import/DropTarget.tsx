import { IconFileImport, IconLink } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { type Session, useSession } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'
import { useLayers } from '../state/layers.ts'
import { useToasts } from '../state/toast.ts'
import { dropRefusalWords } from '../text/import.ts'
import classes from './DropTarget.module.css'
import { takeImportFiles } from './openImportFiles.ts'
import { type Dropped, readDrop } from './readDrop.ts'

type Dragged = 'files' | 'text'

/** The whole window takes files, links and words: while they are over it, it says what will happen. */
export function DropTarget() {
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const session = useSession()
  useEffect(() => {
    return watchDrops(setDragged, (dropped) => take(session, dropped))
  }, [session])
  if (!dragged) return null
  return (
    <div className={classes.cover} aria-hidden="true" data-drop={dragged}>
      <div className={classes.frame}>
        {dragged === 'files' ? (
          <>
            <IconFileImport size={32} stroke={1.5} />
            <p className={classes.title}>Drop to see what would be imported</p>
            <p>
              PubMed (NBIB, MEDLINE), RIS, vCard, CSV or Plexus files, or a LinkedIn export (ZIP).
              Nothing is written before you say so.
            </p>
          </>
        ) : (
          <>
            <IconLink size={32} stroke={1.5} />
            <p className={classes.title}>Drop to capture</p>
            <p>What it is will be shown before it is saved.</p>
          </>
        )}
      </div>
    </div>
  )
}

/** Follows drags over the window; answers how to stop. Without it a dropped file would replace the page. */
function watchDrops(
  show: (dragged: Dragged | null) => void,
  onDrop: (dropped: Dropped) => void,
): () => void {
  // A drag that began inside the window (marked words, a row) is not something coming in.
  let own = false
  const controller = new AbortController()
  const on = <E extends 'dragstart' | 'dragend' | 'dragover' | 'dragleave' | 'drop'>(
    type: E,
    listener: (event: DragEvent) => void,
  ) => window.addEventListener(type, listener, { signal: controller.signal })
  on('dragstart', () => {
    own = true
  })
  on('dragend', () => {
    own = false
  })
  on('dragover', (event) => {
    const dragged = own ? null : draggedIn(event)
    if (!dragged) {
      show(null)
      if (isTakenThere(event)) event.preventDefault()
      return
    }
    event.preventDefault()
    const free = useLayers.getState().layer === null
    if (event.dataTransfer) event.dataTransfer.dropEffect = free ? 'copy' : 'none'
    show(free ? dragged : null)
  })
  on('dragleave', (event) => {
    if (event.relatedTarget === null) show(null)
  })
  on('drop', (event) => {
    show(null)
    if (own || !draggedIn(event) || !event.dataTransfer) return
    event.preventDefault()
    if (useLayers.getState().layer !== null) return
    readDrop(event.dataTransfer).then(onDrop).catch(tellFailure)
  })
  return () => controller.abort()
}

/** What is being dragged; nothing where a text field takes words itself. */
function draggedIn({ dataTransfer, target }: DragEvent): Dragged | null {
  if (isTakenThere({ dataTransfer, target })) return null
  const types = dataTransfer?.types ?? []
  if (types.includes('Files')) return 'files'
  if (!types.includes('text/uri-list') && !types.includes('text/plain')) return null
  const field = target instanceof Element && target.closest('input, textarea, [contenteditable]')
  return field ? null : 'text'
}

/** Whether all that is dragged is of a kind that the place under it takes itself: images, in a draft. */
function isTakenThere({
  dataTransfer,
  target,
}: Pick<DragEvent, 'dataTransfer' | 'target'>): boolean {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-takes]') : null
  const kind = place?.dataset.takes
  const items = [...(dataTransfer?.items ?? [])]
  return (
    kind !== undefined &&
    items.length > 0 &&
    items.every((item) => item.kind === 'file' && item.type.startsWith(kind))
  )
}

function take(session: Session, dropped: Dropped): void {
  const { open } = useLayers.getState()
  if (dropped.kind === 'files') takeImportFiles(session, dropped.files)
  else if (dropped.kind === 'text') open({ kind: 'capture', text: dropped.text })
  else {
    useToasts.getState().show(dropRefusalWords(dropped.code, dropped.name), { tone: 'block' })
  }
}
