import { useEffect, useRef } from 'react'
import type { LibraryView } from '../../src/model/libraryView.ts'
import { Toast } from '../components/Toast.tsx'
import { useDetailPlace } from '../hooks/useShownPanes.ts'
import { useViewAnswer } from '../hooks/useViewAnswer.ts'
import { PaneHandle } from '../shell/PaneHandle.tsx'
import { listWidths, usePanes } from '../state/panes.ts'
import { useView } from '../state/places.ts'
import { useSelection } from '../state/selection.ts'
import { BulkBar } from './BulkBar.tsx'
import { CaptureBar } from './CaptureBar.tsx'
import { DetailPane } from './DetailPane.tsx'
import { EmptyList } from './EmptyList.tsx'
import { FindBar } from './FindBar.tsx'
import classes from './LibraryScreen.module.css'
import { ResourceList } from './ResourceList.tsx'
import { useListKeys } from './useListKeys.ts'

/** The list of the library or of the trash, and what is selected in it. */
export function LibraryScreen() {
  const view = useView()
  const answered = useViewAnswer(view)
  const { listWidth, setListWidth } = usePanes()
  const detail = useDetailPlace()
  const choosing = useSelection(({ chosen }) => chosen.size > 0)
  const ids = answered?.answer.ids
  useListKeys(ids ?? [])
  useFirstRowActive(ids, answered?.view.text ?? '')
  useListInFront(view, ids?.length)
  return (
    <div
      className={classes.panes}
      data-detail={detail}
      style={{ '--list-width': `${listWidth / 16}rem` } as React.CSSProperties}
    >
      <section
        className={classes.list}
        data-pane="list"
        aria-label={view.trash ? 'Trash' : 'Library'}
      >
        <div className={classes.listParts} inert={detail === 'over'}>
          <FindBar answered={answered} />
          {choosing && ids && <BulkBar ids={ids} />}
          {answered && ids && ids.length > 0 && <ResourceList answered={answered} />}
          {answered && ids?.length === 0 && <EmptyList answered={answered} />}
          {!view.trash && answered && answered.answer.total > 0 && <CaptureBar />}
        </div>
        <Toast />
      </section>
      {detail === 'beside' && (
        <PaneHandle
          label="Width of the list"
          width={listWidth}
          least={listWidths.least}
          most={listWidths.most}
          onChange={setListWidth}
        />
      )}
      {detail !== 'hidden' && <DetailPane />}
    </div>
  )
}

/** Something is always shown in the detail: the best match of a new search, else the first row until another is chosen. */
function useFirstRowActive(ids: readonly string[] | undefined, text: string): void {
  const last = useRef<readonly string[]>([])
  const lastText = useRef(text)
  useEffect(() => {
    if (!ids) return
    const { active, activate } = useSelection.getState()
    const asked = text !== lastText.current
    if (asked) activate(ids[0] ?? null)
    else if (active === null || !ids.includes(active))
      activate(neighbour(last.current, ids, active))
    keepPresent(ids)
    last.current = ids
    lastText.current = text
  }, [ids, text])
}

/** In a narrow window another view, or one that is empty, is shown as a list first. */
function useListInFront(view: LibraryView, rows: number | undefined): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the view is another
  useEffect(() => usePanes.getState().uncover(), [view])
  useEffect(() => {
    if (rows === 0) usePanes.getState().uncover()
  }, [rows])
}

/** The row that took the place of the one that left, so that deleting walks down the list. */
function neighbour(
  before: readonly string[],
  ids: readonly string[],
  active: string | null,
): string | null {
  const place = active ? before.indexOf(active) : -1
  return ids[Math.max(0, Math.min(place, ids.length - 1))] ?? null
}

/** What left the list is no longer chosen. */
function keepPresent(ids: readonly string[]): void {
  const { chosen, chooseAll } = useSelection.getState()
  if (chosen.size === 0) return
  const present = new Set(ids)
  const kept = [...chosen].filter((id) => present.has(id))
  if (kept.length !== chosen.size) chooseAll(kept)
}
