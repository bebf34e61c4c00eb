import { useCallback } from 'react'
import type { Filters } from '../../src/model/libraryView.ts'
import { publicationWords } from '../text/dates.ts'
import { kindWords, platformWords, statusWords } from '../text/en.ts'
import { useSpecialties } from './useSpecialties.ts'

export interface FilterWords {
  readonly name: string
  readonly value: string
  readonly without: (filters: Filters) => Filters
}

/** Filters in words, each with what the filters are without it. */
export function useFilterWords(): (filters: Filters) => FilterWords[] {
  const { byId } = useSpecialties()
  return useCallback(
    (filters) => {
      const words: FilterWords[] = []
      const add = (name: string, value: string | undefined, ...keys: (keyof Filters)[]) => {
        if (value) words.push({ name, value, without: (all) => leaveOut(all, keys) })
      }
      add('Kind', filters.kinds?.map((kind) => kindWords[kind]).join(' or '), 'kinds')
      add(
        'Specialty',
        filters.specialties?.map((id) => byId.get(id)?.name ?? id).join(' or '),
        'specialties',
      )
      add('Tag', filters.tags?.map((tag) => `#${tag}`).join(' or '), 'tags')
      add('Status', filters.statuses?.map((status) => statusWords[status]).join(' or '), 'statuses')
      add(
        'Platform',
        filters.platforms?.map((platform) => platformWords[platform]).join(' or '),
        'platforms',
      )
      add('Starred', filters.starred ? 'yes' : undefined, 'starred')
      add('Year', yearWords(filters), 'yearFrom', 'yearTo')
      add(
        'Saved',
        filters.savedSince &&
          `since ${publicationWords({ value: filters.savedSince, precision: 'day' })}`,
        'savedSince',
      )
      add('Import', filters.importId ? 'one import' : undefined, 'importId')
      add('Not sorted', filters.unsorted ? 'yes' : undefined, 'unsorted')
      add('Sample', filters.sample ? 'yes' : undefined, 'sample')
      return words
    },
    [byId],
  )
}

function leaveOut(filters: Filters, keys: readonly (keyof Filters)[]): Filters {
  return Object.fromEntries(
    Object.entries(filters).filter(([name]) => !(keys as readonly string[]).includes(name)),
  )
}

function yearWords({ yearFrom, yearTo }: Filters): string | undefined {
  if (yearFrom !== undefined && yearTo !== undefined) {
    return yearFrom === yearTo ? String(yearFrom) : `${yearFrom} to ${yearTo}`
  }
  if (yearFrom !== undefined) return `from ${yearFrom}`
  if (yearTo !== undefined) return `until ${yearTo}`
  return undefined
}
