import { expect, it, vi } from 'vitest'
import { sheetMargin, sheets } from '../../src/model/sheet.ts'

vi.mock('electron', () => ({}))
const { footerTemplate } = await import('../../electron/main/print/pdfPrinter.ts')

it.each(['letter', 'a4'] as const)(
  'sets the foot of %s to its margins, in parts of it',
  (paper) => {
    const template = footerTemplate('A name', paper)
    const width = sheets[paper][0]
    const inches = [...template.matchAll(/([\d.]+)cqw/g)].map(
      ([, part]) => (Number(part) / 100) * width,
    )
    expect(inches).toHaveLength(2)
    expect(inches[0]).toBeCloseTo(sheetMargin, 4)
    expect(inches[1]).toBeCloseTo(8 / 72, 4)
    // What is said in absolute lengths is drawn larger by some engines than by others.
    expect(template).not.toMatch(/\d(?:px|pt|in|mm|cm|em|rem|vw)\b/)
  },
)

it('writes the words as words', () => {
  expect(footerTemplate('<b>A & B</b>', 'a4')).toContain('&lt;b&gt;A &amp; B&lt;/b&gt;')
})
