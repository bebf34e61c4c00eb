import { IconArrowRight, IconBookmark, IconCommand } from '@tabler/icons-react'
import Fuse, { type FuseResult, type IFuseOptions } from 'fuse.js'
import { type ReactNode, useMemo } from 'react'
import type { CommandRow } from '../../src/model/commandRow.ts'
import { type CommandId, commandTable } from '../../src/model/commandTable.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useEnabledCommands } from '../commands/enabledCommands.ts'
import { Dot } from '../components/Dot.tsx'
import { useFacets } from '../hooks/useFacets.ts'
import { useSavedSearches } from '../hooks/useSavedSearches.ts'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { goView, wholeLibrary } from '../state/places.ts'
import { count } from '../text/en.ts'
import { keyCaps } from '../text/keys.ts'
import type { PaletteEntry } from './paletteEntry.ts'
import { useFoundRecords } from './useFoundRecords.tsx'

type Range = readonly [number, number]

interface PaletteGroup {
  readonly name: string
  readonly entries: readonly PaletteEntry[]
}

type Unmarked = Omit<PaletteEntry, 'ranges'> & { readonly keywords?: string | undefined }

const shownPlaces = 6
const shownCommands = 7

const fuzzy: IFuseOptions<Unmarked> = {
  keys: [
    { name: 'label', weight: 3 },
    { name: 'keywords', weight: 1 },
  ],
  threshold: 0.15,
  ignoreLocation: true,
  includeMatches: true,
  minMatchCharLength: 1,
}

/** What the palette offers for a text: places to go, commands that can be used now, records. */
export function usePaletteGroups(text: string): readonly PaletteGroup[] {
  const places = usePlacesToGo()
  const commands = useCommands()
  const { people, resources, communities, drafts, events, portfolio, claims } =
    useFoundRecords(text)
  const words = text.trim()
  return useMemo(
    () =>
      [
        { name: 'Go to', entries: matching(places, words, shownPlaces) },
        { name: 'Commands', entries: matching(commands, words, shownCommands) },
        { name: 'People', entries: people },
        { name: 'Resources', entries: resources },
        { name: 'Communities', entries: communities },
        { name: 'Drafts', entries: drafts },
        { name: 'Events', entries: events },
        { name: 'Portfolio', entries: portfolio },
        { name: 'Claims', entries: claims },
      ].filter(({ entries }) => entries.length > 0),
    [places, commands, people, resources, communities, drafts, events, portfolio, claims, words],
  )
}

function matching(all: readonly Unmarked[], words: string, most: number): PaletteEntry[] {
  if (!words) return all.slice(0, most).map((entry) => ({ ...entry, ranges: [] }))
  return new Fuse(all, fuzzy)
    .search(words, { limit: most })
    .map((found) => ({ ...found.item, ranges: marked(found, words) }))
}

/** The words as they stand in the label where they do; else what the fuzzy match touched in runs of two or more. */
function marked({ item, matches }: FuseResult<Unmarked>, words: string): Range[] {
  const at = item.label.toLowerCase().indexOf(words.toLowerCase())
  if (at >= 0) return [[at, at + words.length]]
  const inLabel = matches?.find(({ key }) => key === 'label')?.indices ?? []
  return inLabel.filter(([from, to]) => to > from).map(([from, to]) => [from, to + 1])
}

function usePlacesToGo(): readonly Unmarked[] {
  const searches = useSavedSearches()
  const { byId } = useSpecialties()
  const facets = useFacets()
  const run = useRunCommand()
  return useMemo(() => {
    const fixed = commandTable
      .filter(
        ({ id }) =>
          id === 'go-library' ||
          id === 'go-trash' ||
          id === 'show-imports' ||
          id === 'open-settings',
      )
      .map((row) => commandEntry(row, run, <IconArrowRight size={16} stroke={1.75} />))
    const saved = searches.map(({ id, name, view }) => ({
      id: `search-${id}`,
      label: name,
      icon: <IconBookmark size={16} stroke={1.75} />,
      aside: 'saved search',
      run: () => goView(view),
    }))
    const specialties = Object.entries(facets?.specialties ?? {}).flatMap(([id, times]) => {
      const specialty = byId.get(id)
      if (!specialty) return []
      return {
        id: `specialty-${id}`,
        label: specialty.name,
        keywords: specialty.synonyms.join(' '),
        icon: <Dot hue={specialty.hue} />,
        aside: count(times),
        run: () => goView({ ...wholeLibrary, filters: { specialties: [id] } }),
      }
    })
    const tags = Object.entries(facets?.tags ?? {}).map(([tag, times]) => ({
      id: `tag-${tag}`,
      label: tag,
      icon: '#',
      aside: count(times),
      run: () => goView({ ...wholeLibrary, filters: { tags: [tag] } }),
    }))
    return [...fixed, ...saved, ...specialties, ...tags]
  }, [searches, byId, facets, run])
}

const placesThemselves: ReadonlySet<CommandId> = new Set([
  'palette',
  'go-library',
  'go-trash',
  'show-imports',
  'open-settings',
])

function useCommands(): readonly Unmarked[] {
  const run = useRunCommand()
  const enabled = useEnabledCommands()
  return useMemo(
    () =>
      commandTable
        .filter(({ id }) => enabled.has(id) && !placesThemselves.has(id))
        .map((row) => commandEntry(row, run, <IconCommand size={16} stroke={1.75} />)),
    [run, enabled],
  )
}

function commandEntry(
  { id, label, key, keywords }: CommandRow & { readonly id: CommandId },
  run: (command: CommandId) => void,
  icon: ReactNode,
): Unmarked {
  return {
    id,
    label,
    keywords,
    icon,
    aside: key ? <kbd>{keyCaps(key)}</kbd> : '',
    run: () => run(id),
  }
}
