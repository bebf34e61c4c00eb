import { seededRandom } from './seededRandom.ts'

const header =
  'Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes'

const natures = [
  'Retraction',
  'Retraction',
  'Retraction',
  'Correction',
  'Expression of concern',
  'Reinstatement',
]
const reasons = [
  '+Concerns/Issues About Data;+Original Data not Provided;',
  '+Duplication of Image;+Investigation by Journal/Publisher;+Notice - Limited or No Information;',
  '+Error in Results and/or Conclusions;',
]

/** The DOI of the paper in a row of the list. */
export function doiInList(row: number): string {
  return `10.${1000 + (row % 900)}/Invented.${row}`
}

/** A list as Retraction Watch publishes it, of invented papers, about a thousand characters a row as the real one. */
export function retractionList(rows: number): string {
  const random = seededRandom(65)
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T
  const lines = Array.from({ length: rows }, (_, row) => {
    const day = `${1 + (row % 12)}/${1 + (row % 28)}/${2005 + (row % 20)} 0:00`
    const institutions = 'Department of Invented Medicine, University of Nowhere, Nowhere; '.repeat(
      1 + (row % 9),
    )
    return [
      row + 1,
      `"An invented study, number ${row}, of ""quoted"" things"`,
      '(HSC) Medicine - Neurology;(BLS) Biology - Cellular;',
      `"${institutions}"`,
      'Journal of Invented Results',
      'Invented Press',
      'Nowhere;',
      `"Nobody A ${row};Someone B;Anyone C;Everyone D"`,
      `https://example.org/${row};`,
      'Research Article;',
      day,
      row % 7 === 0 ? 'unavailable' : `10.2000/notice.${row}`,
      0,
      day,
      row % 20 === 0 ? 'Unavailable' : doiInList(row),
      row % 3 === 0 ? 0 : 10_000_000 + row,
      pick(natures),
      pick(reasons),
      'No',
      `"${row % 5 === 0 ? 'See also:\nanother line, with a comma' : ''}"`,
    ].join(',')
  })
  return `\uFEFF${[header, ...lines].join('\r\n')}\r\n`
}
