import Papa from 'papaparse'
import type { PortfolioDocument } from '../model/portfolioDocument.ts'
import type { PortfolioExporter } from './portfolioExporter.ts'
import { cleanText } from './shared/cleanText.ts'
import { guarded } from './shared/formulaGuard.ts'

/** A table of every entry for a spreadsheet: its section, then a column for each field any of them has. */
export const exportPortfolioCsv: PortfolioExporter = {
  id: 'portfolio-csv',
  name: 'CSV for spreadsheets',
  extension: 'csv',
  render,
}

function render({ sections }: PortfolioDocument): string {
  const entries = sections.flatMap(({ heading, entries: all }) =>
    all.map(({ fields }) => ({
      heading,
      fields: new Map(fields.map((one) => [one.name, one.value])),
    })),
  )
  const names = [...new Set(entries.flatMap(({ fields }) => [...fields.keys()]))]
  const rows = entries.map(({ heading, fields }) => [
    heading,
    ...names.map((name) => fields.get(name) ?? ''),
  ])
  const cells = [['Section', ...names], ...rows].map((row) =>
    row.map((cell) => guarded(cleanText(cell))),
  )
  // The mark tells spreadsheets that the file is UTF-8.
  return `\uFEFF${Papa.unparse(cells, { newline: '\r\n' })}\r\n`
}
