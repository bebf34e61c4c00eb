import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type RankReport, rankReport } from '../bench/rankReport.ts'
import { readOwnDrafts, readPubmedDrafts } from '../bench/readDrafts.ts'
import { resourceFromDraft } from '../bench/resourceFromDraft.ts'
import { engines } from '../bench/searchEngines.ts'
import { knownItems } from '../bench/searchQueries.ts'

const queryFile = new URL('../fixtures/search/queries.tsv', import.meta.url)

interface Asked {
  readonly kind: string
  readonly text: string
  readonly id: string
}

function reportOf(items: readonly Asked[], kind: string, ask: (text: string) => readonly string[]) {
  const ofKind = items.filter((item) => item.kind === kind)
  expect(ofKind.length).toBeGreaterThan(3)
  return rankReport(ofKind, ask)
}

describe('relevance on the invented library', () => {
  const resources = readOwnDrafts().drafts.map(resourceFromDraft)
  const ask = engines.plexus(resources)
  const peer = engines.minisearch(resources)
  const items = readFileSync(queryFile, 'utf8')
    .trim()
    .split('\n')
    .map((line): Asked => {
      const [kind = '', text = '', beginning = ''] = line.split('\t')
      const meant = resources.filter(({ title }) => title.startsWith(beginning))
      if (beginning === '' || meant.length !== 1) throw new Error(`Not one record: ${line}`)
      return { kind, text, id: meant[0]?.id ?? '' }
    })

  it.each([
    ['exact', 0.95],
    ['half', 0.95],
    ['misspelt', 0.95],
    ['author', 0.95],
    ['heading', 0.95],
    ['identifier', 0.8],
  ])('puts the record meant by %s words first at a rate of %d', (kind, rate) => {
    expect(reportOf(items, kind, ask).firstRate).toBeGreaterThanOrEqual(rate)
  })

  it('is at least as good as MiniSearch for every kind of question', () => {
    for (const kind of new Set(items.map((item) => item.kind))) {
      const ours = reportOf(items, kind, ask)
      const theirs = reportOf(items, kind, peer)
      expect(ours.meanReciprocalRank, kind).toBeGreaterThanOrEqual(theirs.meanReciprocalRank)
    }
  })
})

const pubmed = readPubmedDrafts()

describe.skipIf(!pubmed)('relevance on 1,000 PubMed records', () => {
  const resources = (pubmed?.drafts ?? []).map(resourceFromDraft)
  const ask = engines.plexus(resources)
  // The body runs although its tests are skipped: without records there is nothing to ask for.
  const items = pubmed ? knownItems(resources, 100) : []
  const floors: readonly [string, keyof RankReport, number][] = [
    ['exact', 'firstRate', 0.95],
    ['half', 'firstThreeRate', 0.95],
    ['misspelt', 'firstRate', 0.85],
    ['misspelt', 'firstThreeRate', 0.9],
  ]

  it.each(floors)('finds titles by %s words: %s at least %d', (kind, figure, floor) => {
    expect(reportOf(items, kind, ask)[figure]).toBeGreaterThanOrEqual(floor)
  })
})
