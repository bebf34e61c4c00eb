import {
  IconCalendarEvent,
  IconFileCv,
  IconPencil,
  IconQuote,
  IconUser,
  IconUsersGroup,
} from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import type { OtherTable } from '../../src/model/otherRow.ts'
import type { Suggestions } from '../../src/search/wholeSearch.ts'
import { KindIcon } from '../components/KindIcon.tsx'
import { useIndexState } from '../search/searchClient.ts'
import { useSession } from '../session/session.ts'
import { showCommunity } from '../state/showCommunity.ts'
import { showContact } from '../state/showContact.ts'
import { showDraft } from '../state/showDraft.ts'
import { showEvent } from '../state/showEvent.ts'
import { isPortfolioTable, showPortfolio } from '../state/showPortfolio.ts'
import { showReputation } from '../state/showReputation.ts'
import { showResource } from '../state/showResource.ts'
import { draftText } from '../text/drafts.ts'
import { platformWords } from '../text/en.ts'
import { portfolioText } from '../text/portfolio.ts'
import type { PaletteEntry } from './paletteEntry.ts'

const shownPeople = 5
const shownResources = 8
const shownCommunities = 3
const shownDrafts = 3
const shownPortfolio = 4
const shownEvents = 3
const shownClaims = 3

const nothing: Suggestions = { people: [], resources: [], others: [] }

interface FoundRecords {
  readonly people: readonly PaletteEntry[]
  readonly resources: readonly PaletteEntry[]
  readonly communities: readonly PaletteEntry[]
  readonly drafts: readonly PaletteEntry[]
  /** Experiences, scholarly works and documents. */
  readonly portfolio: readonly PaletteEntry[]
  readonly events: readonly PaletteEntry[]
  readonly claims: readonly PaletteEntry[]
}

/** The records a text finds, of each kind the best few. */
export function useFoundRecords(text: string): FoundRecords {
  const found = useSuggestions(text)
  return useMemo(() => {
    const othersOf = (table: OtherTable) => found.others.filter((row) => row.table === table)
    return {
      people: found.people.slice(0, shownPeople).map(personEntry),
      resources: found.resources.slice(0, shownResources).map(resourceEntry),
      communities: othersOf('communities').slice(0, shownCommunities).map(communityEntry),
      drafts: othersOf('drafts').slice(0, shownDrafts).map(draftEntry),
      portfolio: found.others.flatMap(portfolioEntry).slice(0, shownPortfolio),
      events: othersOf('events').slice(0, shownEvents).map(eventEntry),
      claims: othersOf('claims').slice(0, shownClaims).map(claimEntry),
    }
  }, [found])
}

function useSuggestions(text: string): Suggestions {
  const { search } = useSession()
  const version = useIndexState((state) => state.version)
  const [found, setFound] = useState(nothing)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever an index has changed
  useEffect(() => {
    if (!text.trim()) {
      setFound(nothing)
      return
    }
    let current = true
    void search
      .suggest(text, shownResources)
      .then((suggestions) => current && setFound(suggestions))
    return () => {
      current = false
    }
  }, [search, text, version])
  return found
}

function personEntry(row: Suggestions['people'][number]): PaletteEntry {
  return {
    id: `contact-${row.id}`,
    label: row.name,
    ranges: row.nameRanges,
    icon: <IconUser size={16} stroke={1.75} />,
    aside: [row.title || row.department, row.institution].filter(Boolean).join(', '),
    run: () => showContact(row.id),
  }
}

function resourceEntry(row: Suggestions['resources'][number]): PaletteEntry {
  return {
    id: `resource-${row.id}`,
    label: row.title,
    ranges: row.titleRanges,
    icon: <KindIcon kind={row.kind} platform={row.platform} />,
    aside: [row.source || (row.platform ? platformWords[row.platform] : ''), row.year]
      .filter(Boolean)
      .join(' · '),
    run: () => showResource(row.id),
  }
}

function communityEntry(row: Suggestions['others'][number]): PaletteEntry {
  return {
    id: row.id,
    label: row.title,
    ranges: row.titleRanges,
    icon: <IconUsersGroup size={16} stroke={1.75} />,
    aside: row.second,
    run: () => showCommunity(row.key),
  }
}

function draftEntry(row: Suggestions['others'][number]): PaletteEntry {
  return {
    id: row.id,
    label: row.title || draftText.untitled,
    ranges: row.titleRanges,
    icon: <IconPencil size={16} stroke={1.75} />,
    aside: row.second,
    run: () => showDraft(row.key),
  }
}

function portfolioEntry(row: Suggestions['others'][number]): PaletteEntry[] {
  const { table } = row
  if (!isPortfolioTable(table)) return []
  return [
    {
      id: row.id,
      label: row.title || portfolioText.records[table].untitled,
      ranges: row.titleRanges,
      icon: <IconFileCv size={16} stroke={1.75} />,
      aside: row.second || portfolioText.records[table].one,
      run: () => showPortfolio(table, row.key),
    },
  ]
}

function eventEntry(row: Suggestions['others'][number]): PaletteEntry {
  return {
    id: row.id,
    label: row.title,
    ranges: row.titleRanges,
    icon: <IconCalendarEvent size={16} stroke={1.75} />,
    aside: row.second,
    run: () => showEvent(row.key),
  }
}

function claimEntry(row: Suggestions['others'][number]): PaletteEntry {
  return {
    id: row.id,
    label: row.title,
    ranges: row.titleRanges,
    icon: <IconQuote size={16} stroke={1.75} />,
    aside: row.second,
    run: () => showReputation('claims', row.key),
  }
}
