import { useCallback } from 'react'
import type { ShownRow } from '../../src/search/viewAnswer.ts'
import { columnDate } from '../text/dates.ts'
import { kindWords, statusWords } from '../text/en.ts'
import { useSpecialties } from './useSpecialties.ts'

/** The full name of a row for screen readers: title, source, year, specialty, status, date. */
export function useRowName(): (row: ShownRow) => string {
  const { byId } = useSpecialties()
  return useCallback(
    (row) =>
      [
        row.title,
        kindWords[row.kind],
        row.source,
        row.year,
        ...row.specialties.map((id) => byId.get(id)?.name),
        statusWords[row.status],
        row.starred ? 'starred' : '',
        row.flagged ? 'carries a retraction notice' : '',
        `saved ${columnDate(row.savedAt, new Date())}`,
      ]
        .filter(Boolean)
        .join(', '),
    [byId],
  )
}
