import { describe, expect, test } from 'vitest'
import sampleData from '../../resources/sample-library.json' with { type: 'json' }
import specialtyData from '../../resources/specialties.json' with { type: 'json' }
import { findHashtags } from '../../src/capture/hashtags.ts'
import { readCapture } from '../../src/capture/readCapture.ts'
import { identityKeys } from '../../src/model/identityKeys.ts'
import { resourceDraftSchema, resourceKinds } from '../../src/model/resource.ts'
import { sampleLibrarySchema, toDrafts } from '../../src/model/sampleLibrary.ts'

const sample = sampleLibrarySchema.parse(sampleData)
const now = new Date('2026-11-24T12:00:00Z')
const drafts = toDrafts(sample, now)
const knownSpecialties = new Set(specialtyData.specialties.map(({ id }) => id))

describe('the sample library', () => {
  test('is about sixty valid drafts of every kind in at least fifteen specialties', () => {
    for (const draft of drafts) resourceDraftSchema.parse(draft)
    expect(drafts).toHaveLength(60)
    expect(new Set(drafts.map(({ kind }) => kind))).toEqual(new Set(resourceKinds))
    const used = new Set(drafts.flatMap(({ specialties }) => specialties ?? []))
    expect(used.size).toBeGreaterThanOrEqual(15)
    for (const id of used) expect(knownSpecialties).toContain(id)
  })

  test('no two of its records are the same thing', () => {
    const keys = drafts.flatMap(identityKeys)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
    const titles = drafts.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })

  test('names no identifier that could be real', () => {
    const values = (key: 'doi' | 'pmid') =>
      drafts.flatMap(({ identifiers }) => identifiers[key] ?? [])
    const trials = drafts.flatMap(({ identifiers }) => identifiers.trials ?? [])
    expect(values('doi').filter((doi) => !doi.startsWith('10.5555/'))).toEqual([])
    expect(values('pmid').filter((pmid) => !/^9\d{7}$/.test(pmid))).toEqual([])
    expect(trials.filter((trial) => !/^NCT0999\d{4}$/.test(trial))).toEqual([])
    expect([values('doi').length, values('pmid').length, trials.length].every((n) => n > 3)).toBe(
      true,
    )
    for (const { url, platform } of drafts) {
      if (!url || platform) continue
      expect(new URL(url).hostname).toMatch(/(^|\.)example\.(org|com|net)$|^doi\.org$/)
    }
  })

  test('every link of a network is read as the record says: platform, handle, post id and date', () => {
    for (const draft of drafts.filter(({ platform }) => platform)) {
      const read = readCapture(draft.url ?? '', now).draft
      expect({ platform: read.platform, postId: read.postId, url: read.url }).toEqual({
        platform: draft.platform,
        postId: draft.postId,
        url: draft.url,
      })
    }
    const dated = drafts.filter(({ platform }) => platform && platform !== 'youtube')
    for (const draft of dated) {
      expect(readCapture(draft.url ?? '', now).draft.published).toEqual(draft.published)
      expect(draft.published?.value.slice(0, 7)).toMatch(/^2026-(09|10|11)$/)
    }
  })

  test('hashtags are those of the text, and nothing was saved before it was published', () => {
    for (const draft of drafts.filter(({ kind }) => kind === 'post')) {
      expect(findHashtags(draft.text ?? '')).toEqual(draft.hashtags)
    }
    for (const draft of drafts) {
      const published = draft.published?.value ?? ''
      expect(published <= (draft.savedAt ?? '').slice(0, published.length)).toBe(true)
      expect(draft.savedAt && draft.savedAt >= '2026-08-01' && draft.savedAt <= '2026-11-24').toBe(
        true,
      )
    }
  })

  test('papers have an abstract of eighty to two hundred words', () => {
    for (const { text } of drafts.filter(({ kind }) => kind === 'paper')) {
      const words = (text ?? '').split(/\s+/).length
      expect(words).toBeGreaterThanOrEqual(80)
      expect(words).toBeLessThanOrEqual(200)
    }
  })

  test('it holds the odd cases a list must bear', () => {
    const some = (test: (draft: (typeof drafts)[number]) => boolean) => drafts.some(test)
    expect(some(({ title }) => title.length > 300)).toBe(true)
    expect(some(({ title }) => /^\p{L}+$/u.test(title))).toBe(true)
    expect(some(({ notices }) => notices.some(({ kind }) => kind === 'erratum'))).toBe(true)
    expect(some(({ notices }) => notices.some(({ kind }) => kind === 'retraction'))).toBe(true)
    expect(some(({ title }) => /\p{Script=Arabic}/u.test(title))).toBe(true)
    expect(some(({ title }) => /\p{Script=Han}/u.test(title))).toBe(true)
    expect(some(({ title }) => /\p{Extended_Pictographic}/u.test(title))).toBe(true)
    expect(some(({ text, url, people }) => !text && !url && people.length === 0)).toBe(true)
    expect(drafts.filter(({ notes }) => notes).length).toBeGreaterThanOrEqual(12)
  })

  test('statins and stroke are spoken of in some ten records of different kinds', () => {
    const both = drafts.filter(({ title, text }) => {
      const words = `${title} ${text ?? ''}`.toLowerCase()
      return words.includes('statin') && words.includes('strok')
    })
    expect(both.length).toBeGreaterThanOrEqual(10)
    expect(new Set(both.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6)
  })

  test('six saved searches each find something', () => {
    expect(sample.searches).toHaveLength(6)
    for (const { view } of sample.searches) {
      const { kinds, tags, statuses, starred } = view.filters
      const hits = drafts.filter(
        (draft) =>
          (!kinds || kinds.includes(draft.kind)) &&
          (!tags || tags.some((tag) => draft.tags?.includes(tag))) &&
          (!statuses || statuses.some((status) => status === draft.status)) &&
          (!starred || draft.starred === true) &&
          `${draft.title} ${draft.text ?? ''}`.toLowerCase().includes(view.text),
      )
      expect(hits.length).toBeGreaterThan(0)
    }
  })

  test('saving dates follow the clock, so that it never looks stale', () => {
    const later = toDrafts(sample, new Date('2028-01-31T00:00:00Z'))
    const newest = later
      .map(({ savedAt }) => savedAt ?? '')
      .sort()
      .at(-1)
    expect(newest?.slice(0, 7)).toBe('2028-01')
  })
})
