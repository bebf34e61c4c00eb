import { useCallback } from 'react'
import type { PeopleFilters } from '../../src/model/peopleView.ts'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { dueFilterWords, roleWords } from '../text/people.ts'

export interface PeopleFilterWords {
  readonly name: string
  readonly value: string
  readonly without: (filters: PeopleFilters) => PeopleFilters
}

/** Filters of the people in words, each with what the filters are without it. */
export function usePeopleFilterWords(): (filters: PeopleFilters) => PeopleFilterWords[] {
  const { byId } = useSpecialties()
  return useCallback(
    (filters) => {
      const words: PeopleFilterWords[] = []
      const add = (name: string, value: string | undefined, key: keyof PeopleFilters) => {
        if (!value) return
        const without = ({ [key]: _left, ...others }: PeopleFilters): PeopleFilters => others
        words.push({ name, value, without })
      }
      add('Role', filters.roles?.map((role) => roleWords[role]).join(' or '), 'roles')
      add(
        'Specialty',
        filters.specialties?.map((id) => byId.get(id)?.name ?? id).join(' or '),
        'specialties',
      )
      add('Tag', filters.tags?.map((tag) => `#${tag}`).join(' or '), 'tags')
      add('Works at', filters.institutions?.join(' or '), 'institutions')
      add('Met at', filters.metAt?.join(' or '), 'metAt')
      add('Due', filters.due && dueFilterWords[filters.due], 'due')
      add('Community', filters.community && 'one community', 'community')
      add('Starred', filters.starred ? 'yes' : undefined, 'starred')
      add('Import', filters.importId ? 'one import' : undefined, 'importId')
      add('Sample', filters.sample ? 'yes' : undefined, 'sample')
      return words
    },
    [byId],
  )
}
