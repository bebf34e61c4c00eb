import { describe, expect, test } from 'vitest'
import wordData from '../../../resources/hashtag-words.json' with { type: 'json' }
import specialtyData from '../../../resources/specialties.json' with { type: 'json' }
import { hashtagWordsSchema } from '../../../src/model/network.ts'
import { placedTags, tagIssues } from '../../../src/planner/posts/hashtags.ts'
import { networksFile, rulesOf } from '../../../src/planner/posts/networkRules.ts'
import { suggestCapitals, tagSplitter } from '../../../src/planner/posts/suggestCapitals.ts'

test.each([
  ['#MedEd, #Stroke! (#POCUS)', ['MedEd', 'Stroke', 'POCUS']],
  ['écrit #Médecine ＃研修医 #طب', ['Médecine', '研修医', 'طب']],
  ['#2026 #1 but #Match2027', ['Match2027']],
  ['issue#12a https://example.org/#top &#x27; ##Stroke', []],
])('tags of %j', (text, tags) => {
  expect(placedTags(text).map(({ tag }) => tag)).toEqual(tags)
  for (const { start, end, tag } of placedTags(text)) expect(text.slice(start + 1, end)).toBe(tag)
})

describe('rules of a place', () => {
  const codes = (text: string, id: Parameters<typeof rulesOf>[0]) =>
    tagIssues(text, rulesOf(id).hashtags).map(({ code }) => code)

  test('Threads takes one tag, Instagram five, Reddit none', () => {
    expect(codes('#One', 'threads')).toEqual([])
    expect(codes('#One #Two', 'threads')).toEqual(['too-many-tags'])
    expect(codes('#A #B #C #D #E', 'instagram')).toEqual([])
    expect(codes('#A #B #C #D #E #F', 'instagram')).toEqual(['too-many-tags'])
    expect(codes('#A', 'reddit')).toEqual(['tags-not-used-here'])
  })

  test('too many tags on YouTube cancel each other', () => {
    const rules = networksFile.hashtagsElsewhere.find(({ id }) => id === 'youtube')?.hashtags
    const many = Array.from({ length: 16 }, (_, at) => `#Tag${at}`).join(' ')
    expect(rules && tagIssues(many, rules)).toEqual([
      { code: 'all-tags-ignored', found: 16, most: 15 },
    ])
  })

  test('more than advised is said, digits are no tag, length is counted in characters', () => {
    expect(codes('#A #B #C', 'x')).toEqual(['more-tags-than-advised'])
    expect(codes('ranked #1', 'x')).toEqual(['digits-are-no-tag'])
    expect(codes(`#${'𝒳'.repeat(64)}`, 'bluesky')).toEqual([])
    expect(codes(`#${'𝒳'.repeat(65)}`, 'bluesky')).toEqual(['tag-too-long'])
    expect(placedTags(`#${'a'.repeat(500)}`).map(({ end }) => end)).toEqual([501])
  })
})

describe('a place where tags are whole words', () => {
  const found = (text: string) =>
    tagIssues(text, rulesOf('bluesky').hashtags).map((issue) =>
      issue.code === 'tag-goes-on' ? issue.whole : issue.code,
    )

  test.each([
    'Read “#MedEd”',
    '"#Ward" notes',
    'Topic:#MedEd',
    '(#Sepsis)',
    'a—#Stroke',
    '[#POCUS]',
  ])('says that %j holds no tag', (text) => {
    expect(found(text)).toEqual(['no-tag-here'])
    expect(tagIssues(text, rulesOf('mastodon').hashtags)).toEqual([])
  })

  test.each([
    ['New on #COVID-19 and #T-cell biology', ['COVID-19', 'T-cell']],
    ['#IL-6, #p53.', ['IL-6']],
    ['#Women’sHealth today', ['Women’sHealth']],
  ])('names the tags of %j', (text, whole) => {
    expect(found(text)).toEqual(whole)
  })

  test.each(['#MedEd, #Stroke!', 'See\n#POCUS', '#Ward”'])('says nothing of %j', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('capitals', () => {
  const list = hashtagWordsSchema.parse(wordData)
  const splitter = tagSplitter(
    list,
    specialtyData.specialties.flatMap(({ hashtags }) => hashtags),
  )

  test.each([
    ['mededchat', 'MedEdChat'],
    ['MEDED', 'MedEd'],
    ['neurotwitter', 'NeuroTwitter'],
    ['patientsafety', 'PatientSafety'],
    ['womeninmedicine', 'WomenInMedicine'],
    ['strokeawarenessmonth', 'StrokeAwarenessMonth'],
    ['pocusrounds', 'POCUSRounds'],
    ['matchday2027', 'MatchDay2027'],
    ['MedEdChat', undefined],
    ['POCUS', undefined],
    ['stroke', undefined],
    ['zzyzxqq', undefined],
    ['研修医', undefined],
    [`${'in'.repeat(40)}`, undefined],
  ])('#%s is better #%s', (tag, better) => {
    expect(suggestCapitals(tag, splitter)).toBe(better)
  })

  test('the shipped list spells each tag once, and its words in lower case', () => {
    expect(new Set(list.tags.map((tag) => tag.toLowerCase())).size).toBe(list.tags.length)
    expect(list.words).toEqual([...new Set(list.words.map((word) => word.toLowerCase()))])
  })
})
