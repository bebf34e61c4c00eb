import { useEffect } from 'react'
import { useViewAnswer } from '../hooks/useViewAnswer.ts'
import { ListPanes } from '../list/ListPanes.tsx'
import { useFirstRowActive } from '../list/useFirstRowActive.ts'
import { useListKeys } from '../list/useListKeys.ts'
import { useView } from '../state/places.ts'
import { useSelection } from '../state/selection.ts'
import { BulkBar } from './BulkBar.tsx'
import { CaptureBar } from './CaptureBar.tsx'
import { DetailPane } from './DetailPane.tsx'
import { EmptyList } from './EmptyList.tsx'
import { FindBar } from './FindBar.tsx'
import { ResourceList } from './ResourceList.tsx'

/** The list of the library, and what is selected in it. */
export function LibraryScreen() {
  const view = useView()
  const answered = useViewAnswer(view)
  const choosing = useSelection(({ chosen }) => chosen.size > 0)
  const ids = answered?.answer.ids
  useEffect(() => {
    useSelection.getState().enter('library')
  }, [])
  useListKeys(ids ?? [])
  useFirstRowActive(ids, answered?.view.text ?? '')
  return (
    <ListPanes
      label="Library"
      area="library"
      view={view}
      rows={ids?.length}
      list={
        <>
          <FindBar answered={answered} />
          {choosing && ids && <BulkBar ids={ids} />}
          {answered && ids && ids.length > 0 && <ResourceList answered={answered} />}
          {answered && ids?.length === 0 && <EmptyList answered={answered} />}
          {answered && answered.answer.total > 0 && <CaptureBar />}
        </>
      }
      detail={<DetailPane />}
    />
  )
}
