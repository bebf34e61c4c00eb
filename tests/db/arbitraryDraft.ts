import fc from 'fast-check'
import { identityKeys } from '../../src/model/identityKeys.ts'
import {
  emptyDraft,
  platforms,
  type Resource,
  type ResourceDraft,
  readingStatuses,
  resourceKinds,
} from '../../src/model/resource.ts'

const words = fc.string({ unit: 'grapheme', maxLength: 12 })
/** Few values, so that records meet: the same identifiers, titles and tags come again. */
const few = fc.constantFrom('a', 'b', 'c', 'ä', '🫀', '研究')

/** A draft of any kind, with identifiers, people and dates there or not. */
export const arbitraryDraft: fc.Arbitrary<ResourceDraft> = fc
  .record({
    kind: fc.constantFrom(...resourceKinds),
    title: fc.oneof(few, words),
    doi: fc.option(
      few.map((name) => `10.1000/${name}`),
      { nil: undefined },
    ),
    pmid: fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined }),
    person: fc.option(words.filter(Boolean), { nil: undefined }),
    year: fc.option(fc.constantFrom('1999', '2026'), { nil: undefined }),
    platform: fc.option(fc.constantFrom(...platforms), { nil: undefined }),
    text: fc.option(fc.string({ unit: 'binary', maxLength: 40 }), { nil: undefined }),
    hashtags: fc.array(few, { maxLength: 2 }),
  })
  .map(({ kind, title, doi, pmid, person, year, platform, text, hashtags }) => ({
    ...emptyDraft(kind, title),
    identifiers: { ...(doi ? { doi } : {}), ...(pmid ? { pmid } : {}) },
    people: person ? [{ name: person, role: 'author' as const }] : [],
    ...(year ? { published: { value: year, precision: 'year' as const } } : {}),
    ...(platform ? { platform, postId: title || 'p' } : {}),
    ...(text === undefined ? {} : { text }),
    hashtags,
  }))

/** A stored resource with an id that nothing else has. */
export const arbitraryResource: fc.Arbitrary<Resource> = fc
  .record({
    id: fc.uuid(),
    draft: arbitraryDraft,
    tags: fc.uniqueArray(words.filter(Boolean), { maxLength: 3 }),
    status: fc.constantFrom(...readingStatuses),
    notes: words,
    savedAt: fc
      .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
      .map((date) => date.toISOString()),
    trashed: fc.boolean(),
  })
  .map(({ id, draft, tags, status, notes, savedAt, trashed }) => ({
    ...draft,
    id,
    specialties: [],
    tags,
    status,
    starred: trashed,
    notes,
    savedAt,
    changedAt: savedAt,
    identityKeys: identityKeys(draft),
    editedFields: [],
    ...(trashed ? { deletedAt: savedAt } : {}),
  }))
