import { useCallback, useMemo, useState } from 'react'
import { type AnsweredPeople, usePeopleRows } from '../hooks/usePeopleAnswer.ts'
import { useToday } from '../hooks/useToday.ts'
import { RecordList } from '../list/RecordList.tsx'
import { dueGroupWords } from '../text/people.ts'
import { ContactRowView } from './ContactRowView.tsx'

/** The list of people, in the order of the next follow-up under its headings. */
export function PeopleList({ answered }: { readonly answered: AnsweredPeople }) {
  const [[first, last], setRange] = useState<readonly [number, number]>([0, 0])
  const today = useToday()
  const rows = usePeopleRows(answered, first, last)
  const onRange = useCallback((from: number, to: number) => setRange([from, to]), [])
  const { groups } = answered.answer
  const sections = useMemo(
    () => groups?.map(({ group, count }) => ({ label: dueGroupWords[group], count })),
    [groups],
  )
  return (
    <RecordList
      label="People"
      ids={answered.answer.ids}
      sections={sections}
      onRange={onRange}
      row={(id, state) => {
        const row = rows.get(id)
        return row && <ContactRowView row={row} {...state} today={today} />
      }}
    />
  )
}
