import { useState } from 'react'
import type { Specialty } from '../../src/model/specialty.ts'
import { findSpecialties } from '../../src/search/findSpecialties.ts'
import { ownFirst } from '../../src/search/ownFirst.ts'
import { SpecialtySearch } from '../components/SpecialtySearch.tsx'
import { ChoiceChips } from '../settings/ChoiceChips.tsx'
import { moreWords, questionWords } from '../text/start.ts'
import { usualSpecialties } from './answers.ts'
import classes from './FirstStart.module.css'

interface SpecialtyChoiceProps {
  readonly specialties: readonly Specialty[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
}

/** The chosen and the usual specialties, then all of them; any of them found by what it is called. */
export function SpecialtyChoice({ specialties, chosen, onChange }: SpecialtyChoiceProps) {
  const [all, setAll] = useState(false)
  const [typed, setTyped] = useState('')
  // Fixed at the first look, so that choosing and unchoosing moves nothing.
  const [ordered] = useState(() => ownFirst(specialties, chosen))
  const [first, setFirst] = useState(() => new Set([...usualSpecialties, ...chosen]))
  const searching = typed.trim() !== ''
  const few = ordered.filter(({ id }) => all || first.has(id))
  const shown = searching ? findSpecialties(typed, ordered) : few
  return (
    <>
      <SpecialtySearch value={typed} found={shown.length > 0} onChange={setTyped} />
      <ChoiceChips
        label={questionWords.specialties.asks}
        several
        choices={shown.map(({ id, name, hue }) => ({ value: id, label: name, hue }))}
        chosen={chosen}
        onChange={(next) => {
          setFirst((before) => new Set([...before, ...next]))
          onChange(next)
        }}
      >
        {!all && !searching && (
          <button type="button" className={classes.more} onClick={() => setAll(true)}>
            {moreWords(specialties.length - shown.length)}
          </button>
        )}
      </ChoiceChips>
    </>
  )
}
