import fc from 'fast-check'
import { emptyDraft, type Resource, resourceKinds } from '../../src/model/resource.ts'
import { resourceFromDraft } from '../bench/resourceFromDraft.ts'

const word = fc.constantFrom(
  'stroke',
  'strokes',
  'statin',
  'station',
  'heart',
  'Köhler',
  'β-blocker',
  'COVID-19',
  '脳卒中',
  '#MedEd',
  "Crohn's",
)
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((some) => some.join(' '))

/** Few words and few ids, so that records collide, share words and tie. */
export const arbitraryRecord: fc.Arbitrary<Resource> = fc
  .record({
    place: fc.integer({ min: 0, max: 7 }),
    kind: fc.constantFrom(...resourceKinds),
    title: words,
    author: word,
    text: words,
    tags: fc.uniqueArray(word, { maxLength: 2 }),
    year: fc.option(fc.integer({ min: 2019, max: 2022 })),
    starred: fc.boolean(),
    trashed: fc.boolean(),
    savedDay: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ place, kind, title, author, text, tags, year, starred, trashed, savedDay }) => ({
    ...resourceFromDraft({ ...emptyDraft(kind, title), text, tags, starred }, place),
    people: [{ name: author, role: 'author' as const }],
    savedAt: `2026-01-0${savedDay}T00:00:00.000Z`,
    ...(year === null ? {} : { published: { value: `${year}`, precision: 'year' as const } }),
    ...(trashed ? { deletedAt: '2026-02-01T00:00:00.000Z' } : {}),
  }))

export type Change =
  | { readonly do: 'put'; readonly records: readonly Resource[] }
  | { readonly do: 'remove'; readonly ids: readonly string[] }
  | { readonly do: 'save-and-load' }

export const arbitraryChanges: fc.Arbitrary<Change[]> = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('put' as const),
      records: fc.array(arbitraryRecord, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({
      do: fc.constant('remove' as const),
      ids: fc.array(
        fc.integer({ min: 0, max: 7 }).map((place) => `r${place}`),
        { maxLength: 3 },
      ),
    }),
    fc.constant({ do: 'save-and-load' as const }),
  ),
  { maxLength: 14 },
)

/** What may be typed: nothing, letters, words, misspelt words, phrases, and the query language. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      's',
      'st',
      'stroke',
      'storke',
      'statin',
      'statn',
      'hearrt',
      'kohler',
      'beta',
      'covid19',
      '卒中',
      '#meded',
      'crohns',
      '"stroke statin"',
      '-heart',
      'title:stroke',
      'by:kohler',
      'tag:heart',
      'year:2019..2021',
      'is:starred',
      'kind:paper',
    ),
    { maxLength: 3 },
  )
  .map((pieces) => pieces.join(' '))
