import type { Run } from '../../model/portfolioDocument.ts'

/*
 * WordprocessingML as ECMA-376 part 1 (ISO/IEC 29500-1) has it, in the small part a portfolio needs. Word refuses a
 * file with a single character XML 1.0 does not allow, so that every text goes through `wordText`.
 */

/** Characters XML 1.0 allows; all else becomes U+FFFD where it was half a character, and nothing otherwise. */
export function wordText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Letters of scripts written from right to left. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const anyLetter = /\p{L}/u

/** Whether a paragraph runs from right to left: its first letter decides, as in the Unicode bidirectional algorithm. */
export function isRightToLeft(text: string): boolean {
  const first = anyLetter.exec(text)?.[0]
  return first !== undefined && rightToLeft.test(first)
}

interface ParagraphOptions {
  readonly style?: string
  /** Number of a list definition in numbering.xml. */
  readonly list?: number
  /** Further paragraph properties, in the order of the schema. */
  readonly more?: string
}

/** A paragraph of runs. */
export function wordParagraph(
  runs: readonly Run[],
  { style, list, more = '' }: ParagraphOptions = {},
): string {
  const isBidi = isRightToLeft(runs.map(({ text }) => text).join(''))
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    list ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>` : '',
    isBidi ? '<w:bidi/>' : '',
    more,
  ].join('')
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runs.map((run) => wordRun(run, isBidi)).join('')}</w:p>`
}

function wordRun({ text, bold, italic }: Run, isBidi: boolean): string {
  const properties = [
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    isBidi && rightToLeft.test(text) ? '<w:rtl/>' : '',
  ].join('')
  const pieces = text.split(/\r\n|\r|\n/).map(withTabs)
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${pieces.join('<w:br/>')}</w:r>`
}

function withTabs(line: string): string {
  return line
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${wordText(part)}</w:t>`)
    .join('<w:tab/>')
}

/** A table with a row of heads that is repeated on every page; widths are shares of the page in twentieths of a point. */
export function wordTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const first = Math.round(width * 0.26)
  const rest = Math.floor((width - first) / Math.max(1, head.length - 1))
  const widths = head.map((_, at) => (at === 0 ? first : rest))
  const grid = widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')
  const row = (cells: readonly string[], isHead: boolean) =>
    `<w:tr>${isHead ? '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' : '<w:trPr><w:cantSplit/></w:trPr>'}${widths
      .map((each, at) => cell(cells[at] ?? '', each, at > 0))
      .join('')}</w:tr>`
  return [
    '<w:tbl><w:tblPr><w:tblStyle w:val="Figures"/>',
    `<w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid>${grid}</w:tblGrid>`,
    row(head, true),
    ...rows.map((cells) => row(cells, false)),
    '</w:tbl>',
  ].join('')
}

function cell(text: string, width: number, isFigure: boolean): string {
  const align = isFigure ? '<w:jc w:val="right"/>' : ''
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${wordParagraph([{ text }], { style: 'Figure', more: align })}</w:tc>`
}
