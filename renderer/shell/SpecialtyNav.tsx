import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { Facets } from '../../src/search/viewAnswer.ts'
import { Dot } from '../components/Dot.tsx'
import { useSettings } from '../hooks/useSettings.ts'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { goView, useView, wholeLibrary } from '../state/places.ts'
import { NavRow } from './NavRow.tsx'
import classes from './Sidebar.module.css'

const shownAtFirst = 6

/** Specialties with their counts, the fullest and the user's own first. */
export function SpecialtyNav({ facets }: { readonly facets: Facets | undefined }) {
  const { byId } = useSpecialties()
  const settings = useSettings()
  const view = useView()
  const [all, setAll] = useState(false)
  const own = settings?.specialties ?? []
  const counts = facets?.specialties ?? {}
  const ids = [...new Set([...own, ...Object.keys(counts)])]
    .filter((id) => byId.has(id))
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
  const shown = all ? ids : ids.slice(0, shownAtFirst)
  return (
    <section aria-label="Specialties">
      <h2 className={classes.heading}>Specialties</h2>
      {ids.length === 0 && <p className={classes.none}>None yet</p>}
      {shown.map((id) => {
        const specialty = byId.get(id)
        return (
          specialty && (
            <NavRow
              key={id}
              icon={<Dot hue={specialty.hue} />}
              label={specialty.name}
              count={counts[id] ?? 0}
              current={view.filters.specialties?.length === 1 && view.filters.specialties[0] === id}
              onClick={() => goView({ ...wholeLibrary, filters: { specialties: [id] } })}
            />
          )
        )
      })}
      {ids.length > shownAtFirst && (
        <NavRow
          icon={<IconChevronRight size={14} stroke={1.75} />}
          label={all ? 'Fewer' : `${ids.length - shownAtFirst} more`}
          current={false}
          quiet
          onClick={() => setAll(!all)}
        />
      )}
    </section>
  )
}
