import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LibrarySnapshot } from '../../src/formats/exporter.ts'
import { exporters } from '../../src/formats/exporters.ts'
import { exportPlexusJson } from '../../src/formats/exportPlexusJson.ts'
import { exportRis } from '../../src/formats/exportRis.ts'
import type { Importer, ParsedRecord } from '../../src/formats/importer.ts'
import { importPlexusJson } from '../../src/formats/importPlexusJson.ts'
import { importRis } from '../../src/formats/importRis.ts'
import { recogniseFormat } from '../../src/formats/recogniseFormat.ts'
import { type Resource, resourceDraftSchema } from '../../src/model/resource.ts'
import { arbitrarySnapshot } from './arbitraryResource.ts'

const ownDefaults = { specialties: [], tags: [], status: 'to-read', starred: false, notes: '' }

function readBack(importer: Importer, text: string): ParsedRecord[] {
  return [...importer.parse({ name: 'library', text })]
}

function textOf(exporter: (typeof exporters)[number], snapshot: LibrarySnapshot): string {
  return [...exporter.write(snapshot)].join('')
}

function without(resource: Resource, drops: readonly string[]): object {
  return Object.fromEntries(Object.entries(resource).filter(([field]) => !drops.includes(field)))
}

test('what is saved as RIS comes back as it was, less the fields RIS is said to drop', () => {
  fc.assert(
    fc.property(arbitrarySnapshot, (snapshot) => {
      const records = readBack(importRis, textOf(exportRis, snapshot))
      expect(
        records.map((record) => 'draft' in record && { ...ownDefaults, ...record.draft }),
      ).toEqual(snapshot.resources.map((resource) => without(resource, exportRis.drops)))
    }),
    { numRuns: 300 },
  )
})

test('what is saved as Plexus JSON comes back whole, raw records included', () => {
  fc.assert(
    fc.property(arbitrarySnapshot, (snapshot) => {
      const records = readBack(importPlexusJson, textOf(exportPlexusJson, snapshot))
      expect(records.map((record) => 'draft' in record && record.whole?.saved)).toEqual(
        snapshot.resources,
      )
      const raws = records.map((record) => 'draft' in record && record.whole?.raw?.text)
      expect(raws).toEqual(snapshot.resources.map(({ id }) => snapshot.rawRecords.get(id)?.text))
      expect(records.map((record) => 'draft' in record && record.draft)).toEqual(
        snapshot.resources.map((resource) => resourceDraftSchema.parse(resource)),
      )
    }),
    { numRuns: 300 },
  )
})

test('Plexus JSON drops nothing and is JSON with one record a line', () => {
  fc.assert(
    fc.property(arbitrarySnapshot, (snapshot) => {
      const text = textOf(exportPlexusJson, snapshot)
      const parsed = JSON.parse(text)
      expect(parsed).toMatchObject({ format: 'plexus', version: 1, appVersion: '1.2.3' })
      expect(parsed.records).toHaveLength(snapshot.resources.length)
      const lines = Math.max(snapshot.resources.length, 1) + 2
      expect(text.trimEnd().split('\n')).toHaveLength(lines)
    }),
    { numRuns: 50 },
  )
  expect(exportPlexusJson.drops).toEqual([])
})

test('every exporter writes the same text for the same snapshot', () => {
  fc.assert(
    fc.property(arbitrarySnapshot, (snapshot) => {
      for (const exporter of exporters) {
        expect(textOf(exporter, snapshot)).toBe(textOf(exporter, snapshot))
      }
    }),
    { numRuns: 20 },
  )
})

test('no importer takes a spreadsheet export for its own, and each takes its own for certain', () => {
  fc.assert(
    fc.property(
      arbitrarySnapshot.filter(({ resources }) => resources.length > 0),
      (snapshot) => {
        const verdicts = exporters.map((exporter) => {
          const recognised = recogniseFormat(textOf(exporter, snapshot))
          return recognised.outcome === 'certain' ? recognised.importer.id : recognised.outcome
        })
        expect(verdicts).toEqual(['ris', 'none', 'share-pack', 'plexus-json'])
      },
    ),
    { numRuns: 100 },
  )
})
