import { useEffect } from 'react'
import { usePeopleAnswer } from '../hooks/usePeopleAnswer.ts'
import { ListPanes } from '../list/ListPanes.tsx'
import { useFirstRowActive } from '../list/useFirstRowActive.ts'
import { useListKeys } from '../list/useListKeys.ts'
import { usePeopleView } from '../state/places.ts'
import { useSelection } from '../state/selection.ts'
import { ContactPane } from './ContactPane.tsx'
import { EmptyPeople } from './EmptyPeople.tsx'
import { PeopleBulkBar } from './PeopleBulkBar.tsx'
import { PeopleFindBar } from './PeopleFindBar.tsx'
import { PeopleList } from './PeopleList.tsx'

/** The list of people, and who is selected in it. */
export function PeopleScreen() {
  const view = usePeopleView()
  const answered = usePeopleAnswer(view)
  const choosing = useSelection(({ chosen }) => chosen.size > 0)
  const ids = answered?.answer.ids
  useEffect(() => {
    useSelection.getState().enter('people')
  }, [])
  useListKeys(ids ?? [])
  useFirstRowActive(ids, answered?.view.text ?? '')
  return (
    <ListPanes
      label="People"
      area="people"
      view={view}
      rows={ids?.length}
      list={
        <>
          <PeopleFindBar answered={answered} />
          {choosing && ids && <PeopleBulkBar ids={ids} />}
          {answered && ids && ids.length > 0 && <PeopleList answered={answered} />}
          {answered && ids?.length === 0 && <EmptyPeople answered={answered} />}
        </>
      }
      detail={<ContactPane />}
    />
  )
}
