import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportSharePack } from '../../src/formats/exportSharePack.ts'
import { readImportFile } from '../../src/formats/readImportFile.ts'
import { cleanText } from '../../src/formats/shared/cleanText.ts'
import { sha256 } from '../../src/formats/shared/sha256.ts'
import { packRefusal, packText } from '../../src/formats/shared/sharePack.ts'
import { blankClaim, withSources } from '../../src/model/claim.ts'
import type { Resource } from '../../src/model/resource.ts'

const at = '2026-11-24T12:00:00.000Z'

import { arbitrarySnapshot } from './arbitraryResource.ts'
import { bytesOf, draftsOf, recordsOfFile } from './formatFiles.ts'

function outcomeOf(text: string): string {
  const reading = readImportFile(bytesOf(text), 'list.plexuspack')
  return reading.outcome === 'refused' ? reading.code : reading.outcome
}

/** What is for others, with the fields an importer may leave out filled in. */
function shared(resource: Resource): object {
  const kept = Object.entries(resource).filter(
    ([field]) => !(exportSharePack.drops as readonly string[]).includes(field),
  )
  return Object.fromEntries(kept)
}

test('a pack comes back with all that is for others, and nothing of how one stood to it', () => {
  fc.assert(
    fc.property(arbitrarySnapshot, (snapshot) => {
      const text = [...exportSharePack.write(snapshot)].join('')
      expect(packRefusal(text)).toBeUndefined()
      const drafts = draftsOf(recordsOfFile('resources', bytesOf(text)))
      expect(drafts.map((draft) => ({ notes: '', ...draft }))).toEqual(
        snapshot.resources.map(shared),
      )
    }),
    { numRuns: 200 },
  )
})

test('claims come back with each resource they rest on', () => {
  const claimOf = (resourceId: string) =>
    fc
      .record({
        text: fc.string({ minLength: 1, maxLength: 80 }).filter((text) => text.trim() !== ''),
        says: fc.constantFrom('supports' as const, 'contradicts' as const, 'context' as const),
        place: fc.string({ maxLength: 20 }),
      })
      .map(({ text, says, place }) =>
        withSources(blankClaim(`c-${text}`, text, at), [{ resourceId, says, place }]),
      )
  fc.assert(
    fc.property(
      arbitrarySnapshot.chain((snapshot) =>
        fc
          .tuple(...snapshot.resources.map(({ id }) => fc.array(claimOf(id), { maxLength: 3 })))
          .map((claims) => ({
            snapshot: {
              ...snapshot,
              claims: new Map(snapshot.resources.map(({ id }, place) => [id, claims[place] ?? []])),
            },
            claims,
          })),
      ),
      ({ snapshot, claims }) => {
        const text = [...exportSharePack.write(snapshot)].join('')
        const records = recordsOfFile('resources', bytesOf(text))
        const words = (of: readonly { readonly text: string }[]) =>
          of.map(({ text: said }) => cleanText(said))
        expect(records.map((record) => words(('claims' in record && record.claims) || []))).toEqual(
          claims.map(words),
        )
      },
    ),
    { numRuns: 60 },
  )
})

describe('a pack that is not as it was made', () => {
  const lines = ['A', 'B', 'C'].map((title) =>
    JSON.stringify({
      kind: 'paper',
      title,
      people: [],
      identifiers: {},
      mesh: [],
      keywords: [],
      hashtags: [],
      publicationTypes: [],
      notices: [],
    }),
  )
  const pack = packText('2026-11-24T12:00:00.000Z', lines).join('')

  test('is read while it is whole, whatever a mailer did to its line endings', () => {
    expect(outcomeOf(pack)).toBe('readable')
    expect(outcomeOf(pack.replaceAll('\n', '\r\n'))).toBe('readable')
    expect(outcomeOf(`\uFEFF${pack}`)).toBe('readable')
  })

  test('is refused where one character is another, is missing or is one too many', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: pack.indexOf('"records"') + 11, max: pack.length - 5 }),
        fc.constantFrom('', 'x', '9', ' '),
        (at, put) => {
          const changed = pack.slice(0, at) + put + pack.slice(at + 1)
          fc.pre(changed !== pack)
          expect(outcomeOf(changed)).toBe('tampered')
        },
      ),
    )
    expect(outcomeOf(pack.slice(0, -20))).toBe('tampered')
    expect(outcomeOf(pack.replace('2026-11-24', '2026-11-23'))).toBe('tampered')
    expect(outcomeOf(`${pack}{}`)).toBe('tampered')
  })

  test('of a later version is refused as such, not as tampered with', () => {
    expect(outcomeOf(pack.replace('"version":1', '"version":2'))).toBe('newer-version')
  })
})

test('the checksum is SHA-256', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const bytes = new TextEncoder().encode(text)
      expect(sha256(text)).toBe(createHash('sha256').update(bytes).digest('hex'))
    }),
  )
})
