import { IconArrowRight, IconBookmark, IconCommand } from '@tabler/icons-react'
import Fuse, { type FuseResult, type IFuseOptions } from 'fuse.js'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { type CommandId, type CommandRow, commandTable } from '../../src/model/commandTable.ts'
import type { Suggestion } from '../../src/search/viewAnswer.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useEnabledCommands } from '../commands/enabledCommands.ts'
import { Dot } from '../components/Dot.tsx'
import { KindIcon } from '../components/KindIcon.tsx'
import { useFacets } from '../hooks/useFacets.ts'
import { useSavedSearches } from '../hooks/useSavedSearches.ts'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { useSession } from '../session/session.ts'
import { goView, wholeLibrary } from '../state/places.ts'
import { showResource } from '../state/showResource.ts'
import { count, platformWords } from '../text/en.ts'
import { keyCaps } from '../text/keys.ts'

type Range = readonly [number, number]

export interface PaletteEntry {
  readonly id: string
  readonly label: string
  readonly ranges: readonly Range[]
  readonly icon: ReactNode
  readonly aside: ReactNode
  readonly run: () => void
}

interface PaletteGroup {
  readonly name: string
  readonly entries: readonly PaletteEntry[]
}

type Unmarked = Omit<PaletteEntry, 'ranges'> & { readonly keywords?: string | undefined }

const shownPlaces = 6
const shownCommands = 7
const shownResources = 8

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

/** What the palette offers for a text: places to go, commands that can be used now, resources. */
export function usePaletteGroups(text: string): readonly PaletteGroup[] {
  const places = usePlacesToGo()
  const commands = useCommands()
  const resources = useResources(text)
  const words = text.trim()
  return useMemo(
    () =>
      [
        { name: 'Go to', entries: matching(places, words, shownPlaces) },
        { name: 'Commands', entries: matching(commands, words, shownCommands) },
        { name: 'Resources', entries: resources },
      ].filter(({ entries }) => entries.length > 0),
    [places, commands, resources, words],
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

function useResources(text: string): readonly PaletteEntry[] {
  const { search } = useSession()
  const [found, setFound] = useState<readonly Suggestion[]>([])
  useEffect(() => {
    if (!text.trim()) {
      setFound([])
      return
    }
    let current = true
    void search
      .suggest(text, shownResources)
      .then((suggestions) => current && setFound(suggestions))
    return () => {
      current = false
    }
  }, [search, text])
  return useMemo(
    () =>
      found.map(({ row, ranges }) => ({
        id: `resource-${row.id}`,
        label: row.title,
        ranges,
        icon: <KindIcon kind={row.kind} platform={row.platform} />,
        aside: [row.source || (row.platform ? platformWords[row.platform] : ''), row.year]
          .filter(Boolean)
          .join(' · '),
        run: () => showResource(row.id),
      })),
    [found],
  )
}
