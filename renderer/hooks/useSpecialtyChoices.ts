import { isOptionsGroup, type OptionsFilter } from '@mantine/core'
import { useMemo } from 'react'
import { findSpecialties } from '../../src/search/findSpecialties.ts'
import { ownFirst } from '../../src/search/ownFirst.ts'
import { useSettings } from './useSettings.ts'
import { useSpecialties } from './useSpecialties.ts'

/** What a field to choose specialties from offers, and how what is typed finds them; the same in every field. */
interface SpecialtyChoices {
  readonly data: { readonly value: string; readonly label: string }[]
  readonly filter: OptionsFilter
  readonly nothingFoundMessage: string
}

/** One's own specialties first, the rest by the alphabet; found by their usual names and abbreviations. */
export function useSpecialtyChoices(): SpecialtyChoices {
  const { all, byId } = useSpecialties()
  const own = useSettings()?.specialties
  return useMemo(() => {
    const ordered = ownFirst(all, own ?? [])
    return {
      data: ordered.map(({ id, name }) => ({ value: id, label: name })),
      filter: ({ options, search }) => {
        const offered = new Map(
          options.flatMap((option) => (isOptionsGroup(option) ? [] : [[option.value, option]])),
        )
        const specialties = [...offered.keys()].flatMap((id) => byId.get(`${id}`) ?? [])
        return findSpecialties(search, specialties).flatMap(({ id }) => offered.get(id) ?? [])
      },
      nothingFoundMessage: 'No specialty is called that; a tag can be anything',
    }
  }, [all, byId, own])
}
