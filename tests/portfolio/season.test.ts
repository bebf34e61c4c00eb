import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankExperience, type Experience } from '../../src/model/experience.ts'
import { workTypes } from '../../src/model/scholarlyWork.ts'
import { formCount, formLength, wordCount } from '../../src/portfolio/countAsForm.ts'
import { plainTextCheck, withPlainCharacters } from '../../src/portfolio/plainTextCheck.ts'
import { experienceIssues, seasonCounts, seasonIssues } from '../../src/portfolio/seasonIssues.ts'
import { currentSeason, limitOf, seasonsWith, shippedSeasons } from '../../src/portfolio/seasons.ts'

const season = currentSeason(seasonsWith(), 'eras-2027')
const at = '2026-11-01T00:00:00.000Z'

function experience(more: Partial<Experience> = {}): Experience {
  return {
    ...blankExperience('e1', at),
    type: 'volunteer',
    title: 'Intake lead',
    organisation: 'Free clinic',
    from: { value: '2023-09', precision: 'month' },
    ongoing: true,
    frequency: 'weekly',
    setting: 'urban',
    description: 'I run Tuesday intake.',
    picks: [{ season: season.id, starred: false, meaningful: '' }],
    ...more,
  }
}

describe('what a form counts', () => {
  it('counts UTF-16 units, and a line break of either kind as two', () => {
    const { counting } = season
    expect(formLength('', counting)).toBe(0)
    expect(formLength('a b\nc', counting)).toBe(6)
    expect(formLength('a b\r\nc', counting)).toBe(6)
    expect(formLength('👩‍⚕️ é', counting)).toBe(7)
    expect(formLength('👩 é', { unit: 'code-points', lineBreak: 1 })).toBe(3)
  })

  it('never counts less than the text is long, and is the same for both kinds of line break', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
        const text = lines.map((line) => line.replace(/[\r\n]/g, ' '))
        const length = formLength(text.join('\n'), season.counting)
        expect(length).toBe(formLength(text.join('\r\n'), season.counting))
        expect(length).toBeGreaterThanOrEqual(text.join('\n').length)
      }),
    )
  })

  it('warns from 95 percent and tells what is over', () => {
    expect(formCount('x'.repeat(712), 750, season.counting).state).toBe('ok')
    expect(formCount('x'.repeat(713), 750, season.counting).state).toBe('near')
    expect(formCount('x'.repeat(750), 750, season.counting)).toMatchObject({
      left: 0,
      state: 'near',
    })
    expect(formCount('x'.repeat(764), 750, season.counting)).toMatchObject({
      left: -14,
      state: 'over',
    })
    expect(wordCount('  one  two\nthree ')).toBe(3)
  })
})

describe('plain text', () => {
  it('names what is odd and what to write instead', () => {
    const found = plainTextCheck('“Naïve” – 5 μg\u200b 🫀')
    expect(found.map(({ name, instead }) => [name, instead])).toEqual([
      ['curly double quote', '"'],
      ['curly double quote', '"'],
      ['en dash', '-'],
      ['Greek letter U+03BC', undefined],
      ['invisible space', ''],
      ['emoji U+1FAC0', undefined],
    ])
    expect(withPlainCharacters('“Naïve” – 5 μg\u200b')).toBe('"Naïve" - 5 μg')
  })

  it('finds formatting, and leaves a star in a sum alone', () => {
    const names = (text: string) => plainTextCheck(text).map(({ name }) => name)
    expect(names('**bold** and *it*')).toEqual([
      'asterisks for bold or italic',
      'asterisks for bold or italic',
    ])
    expect(names('# Head\n<b>x</b> &amp; [a](http://b)')).toEqual([
      'a heading',
      'a tag of a web page',
      'a tag of a web page',
      'a code of a web page',
      'a link',
    ])
    expect(names('2 * 3 * 4, p<0.05 and 5>4, R&D; #1 of 2')).toEqual([])
    expect(names('\ud800')).toEqual(['half of a character U+D800'])
  })

  it('finds nothing left to replace in what it replaced', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const left = plainTextCheck(withPlainCharacters(text))
        expect(left.filter(({ instead }) => instead !== undefined)).toEqual([])
      }),
    )
  })
})

describe('what a season misses', () => {
  it('finds nothing in a whole experience', () => {
    expect(experienceIssues(experience(), season)).toEqual([])
  })

  it('names what is missing, too long, odd or not on a list, in the order of the form', () => {
    const { from: _from, ...without } = experience({
      organisation: ' ',
      ongoing: false,
      setting: 'moon',
      description: `${'x'.repeat(751)}’`,
      picks: [{ season: season.id, starred: true, meaningful: '' }],
    })
    expect(experienceIssues(without, season)).toEqual([
      { code: 'missing', field: 'organisation' },
      { code: 'missing', field: 'from' },
      { code: 'missing', field: 'to' },
      { code: 'missing', field: 'meaningful' },
      { code: 'not-on-the-list', field: 'setting', value: 'moon' },
      { code: 'over-limit', field: 'description', by: 2 },
      { code: 'odd-text', field: 'description', times: 1 },
    ])
  })

  it('compares dates only as far as both are known', () => {
    const ends = (value: string, precision: 'year' | 'month') =>
      experienceIssues(experience({ ongoing: false, to: { value, precision } }), season)
    expect(ends('2023', 'year')).toEqual([])
    expect(ends('2023-08', 'month')).toEqual([{ code: 'ends-before-it-begins' }])
  })

  it('counts what is chosen and starred, and what is too many', () => {
    const many = Array.from({ length: 12 }, (_, place) =>
      experience({
        id: `e${place}`,
        picks: place === 11 ? [] : [{ season: season.id, starred: place < 4, meaningful: '' }],
      }),
    )
    expect(seasonCounts(many, season)).toEqual({ chosen: 11, starred: 4 })
    expect(seasonIssues(many, season)).toEqual([
      { code: 'too-many-chosen', by: 1 },
      { code: 'too-many-starred', by: 1 },
    ])
  })
})

describe('the seasons that ship', () => {
  it('each take known types of work, have limits for both texts, and ids once', () => {
    expect(new Set(shippedSeasons.map(({ id }) => id)).size).toBe(shippedSeasons.length)
    for (const each of shippedSeasons) {
      expect(limitOf(each, 'description')).toBeGreaterThan(0)
      expect(limitOf(each, 'meaningful')).toBeGreaterThan(0)
      expect(workTypes).toEqual(
        expect.arrayContaining(each.works.types.flatMap(({ takes }) => takes)),
      )
      for (const choices of Object.values(each.lists)) {
        expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length)
      }
    }
  })

  it('gives way to the user’s own version, and takes further services', () => {
    const mine = { ...season, experiences: { most: 8, starred: 2 } }
    const other = { ...season, id: 'residencycas', name: 'ResidencyCAS' }
    const seasons = seasonsWith([other, mine])
    expect(seasons[0]).toBe(mine)
    expect(seasons.at(-1)).toBe(other)
    expect(currentSeason(seasons, 'gone')).toBe(mine)
  })
})
