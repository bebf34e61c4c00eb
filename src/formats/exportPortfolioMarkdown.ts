import type {
  DocumentEntry,
  DocumentTable,
  PortfolioDocument,
  Run,
} from '../model/portfolioDocument.ts'
import type { PortfolioExporter } from './portfolioExporter.ts'
import { cleanText } from './shared/cleanText.ts'

/** Markdown as CommonMark has it, tables as GitHub adds them. */
export const exportPortfolioMarkdown: PortfolioExporter = {
  id: 'portfolio-markdown',
  name: 'Markdown',
  extension: 'md',
  render,
}

function render({ title, owner, ownerLines, sections }: PortfolioDocument): string {
  const head = [`# ${plain(owner || title)}`, owner ? plain(title) : '', ...ownerLines.map(plain)]
  const body = sections.flatMap(({ heading, text, entries, isNumbered, tables }) => [
    `## ${plain(heading)}`,
    ...text.map(withBreaks),
    entries.map((entry, at) => item(entry, isNumbered ? `${at + 1}. ` : '- ')).join('\n'),
    ...tables.map(table),
  ])
  return `${[...head, ...body].filter(Boolean).join('\n\n')}\n`
}

function item({ aside, lead, paragraphs }: DocumentEntry, mark: string): string {
  const indent = ' '.repeat(mark.length)
  const first = `${mark}${aside ? `${plain(aside)}: ` : ''}${lead.map(run).join('')}`
  const rest = paragraphs.map((runs) => `\n${indentLines(runs.map(run).join(''), indent)}`)
  return [first, ...rest].join('\n')
}

function indentLines(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => `${indent}${line}`)
    .join('\n')
}

function run({ text, bold, italic }: Run): string {
  const words = withBreaks(text)
  // Marks must touch the words: white space at the ends stays outside them.
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? []
  const mark = `${bold ? '**' : ''}${italic ? '*' : ''}`
  return inner === '' ? words : `${before}${mark}${inner}${[...mark].reverse().join('')}${after}`
}

function table({ caption, head, rows }: DocumentTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [
    `**${plain(caption)}**`,
    '',
    line(head),
    `| ${head.map((_, at) => (at === 0 ? '---' : '--:')).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n')
}

function cell(text: string): string {
  return plain(text).replaceAll('|', '\\|')
}

/** A line break stays one: two spaces before it. */
function withBreaks(text: string): string {
  return text.split('\n').map(plain).join('  \n')
}

/** Characters that would be read as marks lose that meaning; an address stays one that can be followed. */
function plain(text: string): string {
  return cleanText(text)
    .replace(/[\r\n]+/g, ' ')
    .split(/(https?:\/\/\S+)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[\\`*_[\]<>#]/g, '\\$&')))
    .join('')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2')
}
