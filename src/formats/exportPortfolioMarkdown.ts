import type { DocumentEntry, DocumentTable, PortfolioDocument } from '../model/portfolioDocument.ts'
import type { PortfolioExporter } from './portfolioExporter.ts'
import { markdownBlock, markdownLine } from './shared/markdownText.ts'

/** Markdown as CommonMark has it, tables as GitHub adds them. */
export const exportPortfolioMarkdown: PortfolioExporter = {
  id: 'portfolio-markdown',
  name: 'Markdown',
  extension: 'md',
  render,
}

function render({ title, owner, ownerLines, sections }: PortfolioDocument): string {
  const head = [
    `# ${markdownLine(owner || title, 'heading')}`,
    ...[owner ? title : '', ...ownerLines].map((text) => markdownBlock([[{ text }]])),
  ]
  const body = sections.flatMap(({ heading, text, entries, isNumbered, tables }) => [
    `## ${markdownLine(heading, 'heading')}`,
    ...text.map((words) => markdownBlock([[{ text: words }]])),
    entries.map((entry, at) => item(entry, isNumbered ? `${at + 1}. ` : '- ')).join('\n'),
    ...tables.map(table),
  ])
  return `${[...head, ...body].filter(Boolean).join('\n\n')}\n`
}

/** An entry as an item of a list: its lead, then its paragraphs on lines of their own. */
function item({ aside, lead, paragraphs }: DocumentEntry, mark: string): string {
  const first = aside ? [{ text: `${aside}: ` }, ...lead] : lead
  return `${mark}${indented(markdownBlock([first, ...paragraphs], 'list'), ' '.repeat(mark.length))}`
}

function indented(text: string, indent: string): string {
  return text.replace(/\n(?!\n|$)/g, `\n${indent}`)
}

function table({ caption, head, rows }: DocumentTable): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => markdownLine(cell, 'cell')).join(' | ')} |`
  return [
    markdownBlock([[{ text: caption, bold: true }]]),
    '',
    line(head),
    `| ${head.map((_, at) => (at === 0 ? '---' : '--:')).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n')
}
