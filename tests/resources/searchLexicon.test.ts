import { describe, expect, it } from 'vitest'
import lexiconData from '../../resources/search-lexicon.json' with { type: 'json' }
import { searchLexiconSchema } from '../../src/model/searchLexicon.ts'
import { americanSpelling } from '../../src/search/spelling.ts'
import { wordsInOrder } from '../../src/search/tokens.ts'

describe('the search lexicon', () => {
  const { entries, spellings } = searchLexiconSchema.parse(lexiconData)

  it('says each word once, and nothing that is what it means', () => {
    const said = entries.map((entry) => wordsInOrder(entry.said).join(' '))
    expect(said.filter((words, at) => said.indexOf(words) !== at)).toEqual([])
    for (const { said: word, means } of entries) {
      expect(means.map((meaning) => wordsInOrder(meaning).join(' '))).not.toContain(
        wordsInOrder(word).join(' '),
      )
    }
  })

  it('brings each British word to one that stays as it is', () => {
    for (const [british, american] of spellings) {
      expect(americanSpelling(british)).toBe(american)
      expect(americanSpelling(american)).toBe(american)
    }
  })
})
