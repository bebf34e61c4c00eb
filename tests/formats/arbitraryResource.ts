import fc from 'fast-check'
import type { LibrarySnapshot } from '../../src/formats/exporter.ts'
import {
  personRoles,
  platforms,
  type RawRecord,
  type Resource,
  readingStatuses,
  resourceKinds,
  resourceSchema,
} from '../../src/model/resource.ts'

/** Words with the marks that formats give a meaning to, in scripts that break careless code. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    'ER  - ',
    'TY  - JOUR',
    '"',
    ';',
    ',',
    '=1+1',
    'doi:10.1/x',
    '</script>',
    '\u202Eabc',
    'İß𝒳',
  ),
)

/** One line, as an importer leaves it: no control characters, no white space at its ends, not empty. */
const line = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) =>
    pieces
      .join(' ')
      .replace(/[\p{Cc}\p{Cs}]/gu, '')
      .trim(),
  )
  .map((words) => words || 'words')

function cut(words: string, length: number): string {
  return [...words].slice(0, length).join('').trim()
}

const paragraphs = fc
  .array(fc.oneof(line, fc.constant(''), fc.constant('    set in')), { minLength: 1, maxLength: 4 })
  .map((lines) => lines.join('\n').trim())

const list = fc.array(line, { maxLength: 3 })
const instant = fc
  .date({
    min: new Date('1970-01-01T00:00:00Z'),
    max: new Date('2100-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString())

const published = fc.oneof(
  fc
    .integer({ min: 1000, max: 2999 })
    .map((year) => ({ value: `${year}`, precision: 'year' as const })),
  instant.map((at) => ({ value: at.slice(0, 7), precision: 'month' as const })),
  fc.tuple(instant, line).map(([at, given]) => ({
    value: at.slice(0, 10),
    precision: 'day' as const,
    given: cut(given, 20) || 'then',
  })),
  instant.map((at) => ({ value: at, precision: 'instant' as const, approximate: true })),
)

const person = fc.record(
  {
    name: line,
    role: fc.constantFrom(...personRoles),
    family: line,
    given: line,
    suffix: line,
    affiliations: fc.array(line, { minLength: 1, maxLength: 2 }),
    orcid: line,
  },
  { requiredKeys: ['name', 'role'] },
)

const resource = fc.record(
  {
    id: fc.uuid(),
    kind: fc.constantFrom(...resourceKinds),
    title: line,
    people: fc.array(person, { maxLength: 3 }),
    source: line,
    placeInSource: fc.record(
      {
        volume: line,
        issue: line,
        pages: fc.oneof(line, fc.constant('12-19')),
        abbreviation: line,
        publisher: line,
        publisherPlace: line,
        edition: fc.oneof(line, fc.constant('2nd ed.'), fc.constant('2020/05/01')),
      },
      { requiredKeys: [] },
    ),
    published,
    url: fc.webUrl({ withQueryParameters: true }),
    identifiers: fc.record(
      {
        doi: fc.oneof(line, fc.constant('10.9100/a.b')),
        pmid: fc.constantFrom('91', '12345'),
        pmcid: line,
        isbn: line,
        trials: fc.array(line, { minLength: 1, maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
    platform: fc.constantFrom(...platforms),
    handle: line,
    postId: line,
    text: paragraphs.filter((text) => text !== ''),
    language: line,
    mesh: fc.array(
      fc.record(
        { term: line, qualifiers: fc.array(line, { minLength: 1 }), major: fc.boolean() },
        { requiredKeys: ['term'] },
      ),
      { maxLength: 3 },
    ),
    keywords: list,
    hashtags: list,
    publicationTypes: list,
    notices: fc.array(
      fc.record({ kind: fc.constantFrom('retraction' as const, 'comment' as const), text: line }),
      { maxLength: 2 },
    ),
    specialties: fc.array(fc.constantFrom('cardiology', 'emergency_medicine'), { maxLength: 2 }),
    tags: list.map((tags) => tags.map((tag) => cut(tag, 50) || 'tag')),
    status: fc.constantFrom(...readingStatuses),
    starred: fc.boolean(),
    notes: paragraphs,
    savedAt: instant,
    changedAt: instant,
    deletedAt: instant,
    identityKeys: list,
    editedFields: fc.constantFrom<string[]>([], ['title']),
    importId: line,
    origin: fc.oneof(line, fc.constant('PubMed')),
    sample: fc.boolean(),
  },
  {
    requiredKeys: [
      'id',
      'kind',
      'title',
      'people',
      'identifiers',
      'mesh',
      'keywords',
      'hashtags',
      'publicationTypes',
      'notices',
      'specialties',
      'tags',
      'status',
      'starred',
      'notes',
      'savedAt',
      'changedAt',
      'identityKeys',
      'editedFields',
    ],
  },
)

/** Resources the model accepts, in the form importers leave text in. */
export const arbitraryResource: fc.Arbitrary<Resource> = resource.map((made) =>
  resourceSchema.parse(structuredClone(made)),
)

export const arbitrarySnapshot: fc.Arbitrary<LibrarySnapshot> = fc
  .uniqueArray(arbitraryResource, { maxLength: 4, selector: ({ id }) => id })
  .chain((resources) =>
    fc.record({
      resources: fc.constant(resources),
      rawRecords: fc
        .subarray(resources)
        .map((some) => new Map(some.map(({ id }): [string, RawRecord] => [id, rawOf(id)]))),
      exportedAt: fc.constant('2026-03-14T09:00:00.000Z'),
      appVersion: fc.constant('1.2.3'),
    }),
  )

function rawOf(id: string): RawRecord {
  return { id, format: 'nbib', line: 7, text: `PMID- 1\nTI  - "Raw" of ${id}\n` }
}
