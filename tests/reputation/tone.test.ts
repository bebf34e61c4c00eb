import { describe, expect, test } from 'vitest'
import { findMatchRulePhrases, findToneNotes, toneRuleTopics } from '../../src/reputation/tone.ts'

const topics = (text: string): string[] => findToneNotes(text).map(({ topic }) => topic)

describe('notes on tone', () => {
  test.each([
    ['disrespect', 'Frequent flyer in triage again.'],
    ['disrespect', 'These nurses are useless.'],
    ['disrespect', 'My attending is an idiot.'],
    ['disrespect', 'lol at this patient'],
    ['advice', '@sam you should stop your metformin'],
    ['advice', 'DM me your symptoms and I will help'],
    ['exam-content', 'My Step 1 had six questions on lysosomes!'],
    ['exam-content', 'Got two questions about renal stones on my shelf'],
    ['exam-content', 'who has recalls from today’s exam?'],
    ['match-rules', 'I will rank your program first.'],
    ['match-rules', 'Will you rank me to match?'],
    ['undisclosed-interest', 'Use my code JO20 for 20% off at checkout'],
    ['undisclosed-interest', 'So excited to partner with Acme Scrubs!'],
    ['credentials', 'Trust me, I’m a doctor (MS2 here).'],
    ['credentials', 'Dr. Jo Kim, MS3'],
  ])('%s: %s', (topic, text) => {
    expect(topics(text)).toContain(topic)
  })

  test.each([
    'Please stop writing "non-compliant" in charts.',
    'Say person with diabetes, not drug seeker.',
    'The questions in UWorld taught me more than any book.',
    'Brain death testing, step by step.',
    'Talk to your doctor before you stop any medicine.',
    'Rank lists are due in March. Trust your gut.',
    'Disclosure: Acme paid my trip. Excited to partner with Acme. #ad',
    'As a medical student, I learned to listen.',
    'A good consult is a kindness.',
  ])('nothing against: %s', (text) => {
    expect(findToneNotes(text)).toEqual([])
  })

  test('each rule can be switched off', () => {
    const text = 'Frequent flyer. @sam you should stop your metformin. I will rank you first.'
    for (const { rule } of findToneNotes(text)) {
      expect(toneRuleTopics.map(({ id }) => id)).toContain(rule)
      const left = findToneNotes(text, { disabledRules: [rule] })
      expect(left.map((note) => note.rule)).not.toContain(rule)
    }
  })
})

describe('a message to a program director', () => {
  test.each([
    'I plan to rank your program #1.',
    'You are my number one choice.',
    'Your program is my top choice.',
    'Where will I fall on your rank list?',
    'Can you guarantee me a spot?',
    'Please rank me highly.',
    'If you rank me, I will come.',
    'I promise to come to your program.',
    'Where else are you interviewing?',
    'I am ranked to match, they told me.',
  ])('%s', (text) => {
    const [note] = findMatchRulePhrases(text)
    expect(note?.topic).toBe('match-rules')
  })

  test.each([
    'Thank you for the conversation about your global health track.',
    'I remain very interested in your program.',
    'Could you confirm the visa requirement? I could not find it.',
    'I hope to join a program like yours.',
  ])('may say: %s', (text) => {
    expect(findMatchRulePhrases(text)).toEqual([])
  })
})
