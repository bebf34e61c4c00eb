import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { findSpecialties } from '../../src/search/findSpecialties.ts'
import { ownFirst } from '../../src/search/ownFirst.ts'
import type { Facets } from '../../src/search/viewAnswer.ts'
import { Dot } from '../components/Dot.tsx'
import { SpecialtySearch } from '../components/SpecialtySearch.tsx'
import { useSettings } from '../hooks/useSettings.ts'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { goView, useView, wholeLibrary } from '../state/places.ts'
import { NavRow } from './NavRow.tsx'
import classes from './Sidebar.module.css'

const shownAtFirst = 6

/** The user's own specialties, then the others records are filed under, with their counts; unfolded, with a search. */
export function SpecialtyNav({ facets }: { readonly facets: Facets | undefined }) {
  const { byId } = useSpecialties()
  const settings = useSettings()
  const view = useView()
  const [all, setAll] = useState(false)
  const [typed, setTyped] = useState('')
  const own = settings?.specialties ?? []
  const counts = facets?.specialties ?? {}
  const listed = [...new Set([...own, ...Object.keys(counts)])].flatMap((id) => byId.get(id) ?? [])
  const ordered = ownFirst(listed, own)
  const shown = all ? findSpecialties(typed, ordered) : ordered.slice(0, shownAtFirst)
  return (
    <section aria-label="Specialties">
      <h2 className={classes.heading}>Specialties</h2>
      {ordered.length === 0 && <p className={classes.none}>None yet</p>}
      {all && <SpecialtySearch value={typed} found={shown.length > 0} onChange={setTyped} />}
      {shown.map(({ id, name, hue }) => (
        <NavRow
          key={id}
          icon={<Dot hue={hue} />}
          label={name}
          count={counts[id] ?? 0}
          current={view.filters.specialties?.length === 1 && view.filters.specialties[0] === id}
          onClick={() => goView({ ...wholeLibrary, filters: { specialties: [id] } })}
        />
      ))}
      {ordered.length > shownAtFirst && (
        <NavRow
          icon={<IconChevronRight size={14} stroke={1.75} />}
          label={all ? 'Fewer' : `${ordered.length - shownAtFirst} more`}
          current={false}
          quiet
          onClick={() => {
            setAll(!all)
            setTyped('')
          }}
        />
      )}
    </section>
  )
}
