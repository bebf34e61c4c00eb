import type { PaperSize } from '../../../src/model/portfolio.ts'
import { sheetMargin, sheets } from '../../../src/model/sheet.ts'

/** CSS pixels of an inch. */
const inch = 96

/** A sheet of paper and the part of it that is printed on, in CSS pixels. */
export interface Paper {
  readonly width: number
  readonly height: number
  readonly margin: number
  readonly textWidth: number
  readonly textHeight: number
}

/** The sheet of a paper size, with the margins it is printed with. */
export function paperOf(size: PaperSize): Paper {
  const [width, height] = sheets[size]
  const text = (edge: number) => (edge - 2 * sheetMargin) * inch
  return {
    width: width * inch,
    height: height * inch,
    margin: sheetMargin * inch,
    textWidth: text(width),
    textHeight: text(height),
  }
}

/** Between one page's text and the next: more than a mark reaches beyond its text. */
export const pageGap = inch
