import { expect, test } from 'vitest'
import { withHashtag } from '../../src/planner/withHashtag.ts'

test('the hashtag of a chat stands at the end once, however it was written', () => {
  expect(withHashtag(' Feedback first. ', 'MedEdChat')).toBe('Feedback first. #MedEdChat')
  expect(withHashtag('A #mededchat answer', '#MedEdChat')).toBe('A #mededchat answer')
  expect(withHashtag('A #MedEdChats answer', 'MedEdChat')).toBe('A #MedEdChats answer #MedEdChat')
  expect(withHashtag('Alone', undefined)).toBe('Alone')
  expect(withHashtag('', 'MedEdChat')).toBe('#MedEdChat')
})
