import { expect, test } from 'vitest'
import { reviewDocument } from '../../renderer/reputation/reviewDocument.ts'
import { exportPortfolioHtml } from '../../src/formats/exportPortfolioHtml.ts'
import type { Review, ReviewFinding } from '../../src/model/review.ts'
import { htmlProblems } from '../formats/htmlProblems.ts'

const at = '2026-11-01T00:00:00.000Z'
const review: Review = {
  id: 'r',
  kind: 'light',
  name: 'Light pass',
  openedOn: '2026-11-01',
  listOf: '2026-10-01',
  items: [
    { itemId: 'a', group: 'own', title: 'Own item', state: 'not-for-me', note: '' },
    { itemId: 'b', group: 'security', title: 'Keys', state: 'done', on: '2026-11-03', note: 'Two' },
    { itemId: 'c', group: 'security', title: 'Backup codes', state: 'open', note: '' },
  ],
  notes: '',
  createdAt: at,
  changedAt: at,
}
const finding: ReviewFinding = {
  id: 'f',
  reviewId: 'r',
  title: 'Whiteboard photo',
  where: 'X, 2023',
  evidence: [],
  action: 'Delete it',
  actionDue: '2026-12-01',
  foundOn: '2026-11-03',
  createdAt: at,
  changedAt: at,
}

test('a review leaves group by group with how each item stands, then what was found and by when', async () => {
  const document = reviewDocument(review, [finding], '2026-11-26')
  const told = document.sections.map(({ heading, entries }) => [
    heading,
    ...entries.map(({ aside, lead, paragraphs }) =>
      [aside, ...[lead, ...paragraphs].map((runs) => runs.map(({ text }) => text).join(''))].join(
        ' | ',
      ),
    ),
  ])
  expect(told).toEqual([
    ['Account security', 'Done Nov 3 | Keys | Two', 'To do | Backup codes'],
    ['Your own', 'Does not apply to me | Own item'],
    ['Findings', 'Open | Whiteboard photo | X, 2023 | Delete it, by Dec 1'],
  ])
  expect(document.ownerLines).toEqual([expect.stringContaining('1 of 2 done')])
  expect(await htmlProblems(String(exportPortfolioHtml.render(document)))).toEqual([])
})
