import fc from 'fast-check'
import { expect, test } from 'vitest'
import templatesFile from '../../resources/message-templates.json' with { type: 'json' }
import { findMessagePhrases } from '../../src/reputation/messagePhrases.ts'

test.each([
  ['I will rank you first on my list.', 'ranking', 'I will rank you first'],
  ['Your program is my #1 and I cannot wait', 'ranking', 'Your program is my #1'],
  ['You are my top choice.', 'ranking', 'You are my top choice'],
  ['We are ranked to match there', 'ranking', 'ranked to match'],
  ['Saguaro will be at the top of my rank list', 'ranking', 'at the top of my rank list'],
  ['Will you rank me?', 'asking-rank', 'Will you rank me'],
  ['How high will you rank me this year', 'asking-rank', 'How high will you rank me'],
  ['Where do I stand on your list?', 'asking-rank', 'Where do I stand on your list'],
  ['I can guarantee that I will come', 'guarantee', 'guarantee'],
  ['I promise to rank Saguaro', 'guarantee', 'I promise to rank'],
  ['I turned down other programs for this', 'other-programs', 'other programs'],
  ['Which programs have you applied to?', 'other-programs', 'Which programs have you'],
  ['Can you guarantee me a spot?', 'guarantee', 'Can you guarantee me a spot'],
])('%s', (text, rule, words) => {
  const found = findMessagePhrases(text)
  expect(found.map((one) => [one.rule, text.slice(one.start, one.end)])).toContainEqual([
    rule,
    words,
  ])
})

test.each([
  'Thank you for the interview. I remain very interested in your program.',
  'The first thing I learned there was how the team signs out.',
  'She ranks studies by size, and the program has a good reading list.',
  'Our top priority is a research program in stroke.',
  'I would be glad to train at Saguaro.',
])('has nothing against: %s', (text) => {
  expect(findMessagePhrases(text)).toEqual([])
})

test('phrases are in order, apart and within the text', () => {
  const piece = fc.constantFrom(
    'rank you first ',
    'my #1 choice ',
    'guarantee ',
    'other programs ',
    'if you rank me ',
    'the ward ',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      let reached = 0
      for (const { start, end } of findMessagePhrases(text)) {
        expect(start).toBeGreaterThanOrEqual(reached)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        reached = end
      }
    }),
  )
})

test('the shipped messages keep to the rules', () => {
  for (const { id, subject, body } of templatesFile.templates) {
    expect({ id, found: findMessagePhrases(`${subject}\n${body}`) }).toEqual({ id, found: [] })
  }
})
