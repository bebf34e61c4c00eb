import type { PortfolioDocument } from '../model/portfolioDocument.ts'
import type { PortfolioExporter } from './portfolioExporter.ts'

const version = 1

/** The document as data for another program: sections, entries, and each entry's fields by name. */
export const exportPortfolioJson: PortfolioExporter = {
  id: 'portfolio-json',
  name: 'JSON',
  extension: 'json',
  render,
}

function render({ title, owner, ownerLines, madeOn, sections }: PortfolioDocument): string {
  const data = {
    format: 'plexus-portfolio',
    version,
    title,
    ...(owner ? { owner, ownerLines } : {}),
    madeOn,
    sections: sections.map(({ heading, text, entries, tables }) => ({
      heading,
      ...(text.length > 0 ? { text } : {}),
      entries: entries.map(({ aside, lead, fields }) => ({
        ...(aside ? { when: aside } : {}),
        title: lead.map((run) => run.text).join(''),
        // A list, not an object: a field may be called __proto__, and its place is part of the form.
        fields,
      })),
      ...(tables.length > 0
        ? { tables: tables.map(({ caption, head, rows }) => ({ caption, head, rows })) }
        : {}),
    })),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}
