import type { PortfolioDocument } from '../model/portfolioDocument.ts'
import type { PortfolioExporter } from './portfolioExporter.ts'
import { cleanText } from './shared/cleanText.ts'

/** Plain text field by field, to be pasted into a form: the name of each field, then its text as it is. */
export const exportPortfolioText: PortfolioExporter = {
  id: 'portfolio-text',
  name: 'Plain text, field by field',
  extension: 'txt',
  render,
}

function render({ title, owner, ownerLines, sections }: PortfolioDocument): string {
  const head = [owner || title, ...(owner ? [title] : []), ...ownerLines].map(cleanText).join('\n')
  const parts = sections.flatMap(({ heading, text, entries, tables }) => [
    underlined(cleanText(heading)),
    ...text.map(cleanText),
    ...entries.map(({ fields }) => fields.map(field).join('\n')),
    ...tables.map(({ caption, head: names, rows }) =>
      [caption, names.join('\t'), ...rows.map((cells) => cells.join('\t'))]
        .map(cleanText)
        .join('\n'),
    ),
  ])
  return `${[head, ...parts].join('\n\n')}\n`
}

/** A long text begins on a line of its own, so that it can be marked and copied whole. */
function field({ name, value }: { readonly name: string; readonly value: string }): string {
  const text = cleanText(value)
  return text.length > 60 || text.includes('\n') ? `[${name}]\n${text}` : `[${name}] ${text}`
}

function underlined(heading: string): string {
  return `${heading}\n${'='.repeat(Math.min(heading.length, 60))}`
}
