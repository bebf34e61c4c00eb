import type { PaperSize } from './portfolio.ts'

/** Width and height of sheets, in inches: ANSI Letter, and A4 of ISO 216. */
export const sheets: Record<PaperSize, readonly [width: number, height: number]> = {
  letter: [8.5, 11],
  a4: [8.27, 11.69],
}

/** What is left free at each edge of a printed sheet, in inches: a whole number of points, which printing rounds to. */
export const sheetMargin = 57 / 72
