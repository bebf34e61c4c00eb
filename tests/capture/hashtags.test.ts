import { describe, expect, test } from 'vitest'
import { canonicalHashtags, findHashtags } from '../../src/capture/hashtags.ts'
import type { Specialty } from '../../src/model/specialty.ts'

describe('findHashtags', () => {
  test.each([
    ['Why we keep the statin. #NeuroTwitter #MedEd, #Stroke!', ['NeuroTwitter', 'MedEd', 'Stroke']],
    ['#1 reason, ranked #2026 but #Match2027', ['Match2027']],
    ['#IDTwitter-fans', ['IDTwitter']],
    ['#meded #MedEd #MEDED', ['meded']],
    ['écrit #Médecine #医学 ＃研修医 #طب', ['Médecine', '医学', '研修医', 'طب']],
    ['issue#12a and page/#top &#x27;', []],
    ['(#POCUS)', ['POCUS']],
    ['#می‌خواهم and #نیم‌فاصله', ['می‌خواهم', 'نیم‌فاصله']],
    ['#Sant·Pau, #MedEd· and #内科・外科', ['Sant·Pau', 'MedEd', '内科・外科']],
    ['##Stroke', []],
  ])('%j', (text, tags) => {
    expect(findHashtags(text)).toEqual(tags)
  })

  test('a tag takes its canonical spelling from the specialties, then from the cross-cutting list', () => {
    const neurology = { hashtags: ['NeuroTwitter'] } as unknown as Specialty
    expect(
      canonicalHashtags(['neurotwitter', '#MEDED', 'wardLife', 'NEUROTWITTER'], [neurology]),
    ).toEqual(['NeuroTwitter', 'MedEd', 'wardLife'])
  })
})
