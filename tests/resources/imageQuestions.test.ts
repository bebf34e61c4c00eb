import { expect, test } from 'vitest'
import questionData from '../../resources/image-questions.json' with { type: 'json' }
import { imageQuestionsSchema } from '../../src/model/imageQuestion.ts'

test('each question about an image has an id of its own', () => {
  const ids = imageQuestionsSchema.parse(questionData).questions.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(expect.arrayContaining(['face', 'wristband', 'screen', 'burned-in']))
})
