import type {
  DocumentEntry,
  DocumentSection,
  DocumentTable,
  PortfolioDocument,
  Run,
} from '../../model/portfolioDocument.ts'
import { cleanText } from './cleanText.ts'

/** No script runs, nothing is fetched: a page that is opened from disk years later is still only itself. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"

interface HtmlOptions {
  /** Rules of the style sheet that come before its own: typefaces held within the page. */
  readonly fontFaces?: string
}

/** A document as one page that needs nothing beside it: landmarks, headings in order, tables with heads, no script. */
export function documentHtml(
  document: PortfolioDocument,
  { fontFaces = '' }: HtmlOptions = {},
): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(titleOf(document))}</title>`,
    `<style>${fontFaces}${styles}</style>`,
    '</head>',
    '<body>',
    '<main>',
    head(document),
    ...document.sections.map(section),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** The title as window, reader and file properties show it. */
function titleOf({ title, owner }: PortfolioDocument): string {
  return owner ? `${title}, ${owner}` : title
}

function head({ title, owner, ownerLines }: PortfolioDocument): string {
  return [
    '<header>',
    `<h1 dir="auto">${escaped(owner || title)}</h1>`,
    ...(owner ? [`<p class="line">${escaped(title)}</p>`] : []),
    ...ownerLines.map((line) => `<p class="line" dir="auto">${linked(line)}</p>`),
    '</header>',
  ].join('\n')
}

function section(
  { id, heading, text, entries, isNumbered, tables }: DocumentSection,
  at: number,
): string {
  const name = `s${at + 1}`
  return [
    `<section aria-labelledby="${name}" data-section="${escaped(id)}">`,
    `<h2 id="${name}" dir="auto">${escaped(heading)}</h2>`,
    ...text.map((paragraph) => `<p dir="auto">${withBreaks(paragraph)}</p>`),
    entryList(entries, isNumbered),
    ...tables.map(table),
    '</section>',
  ]
    .filter(Boolean)
    .join('\n')
}

function entryList(entries: readonly DocumentEntry[], isNumbered: boolean): string {
  if (entries.length === 0) return ''
  const list = isNumbered ? 'ol' : 'ul'
  const hasAside = entries.some(({ aside }) => aside !== '')
  return [
    `<${list} class="${hasAside ? 'dated' : 'plain'}">`,
    ...entries.map(
      (entry) => `<li>${hasAside ? asideOf(entry) : ''}<div>${bodyOf(entry)}</div></li>`,
    ),
    `</${list}>`,
  ].join('\n')
}

function asideOf({ aside }: DocumentEntry): string {
  return `<span class="aside">${escaped(aside)}</span>`
}

function bodyOf({ lead, paragraphs }: DocumentEntry): string {
  return [lead, ...paragraphs].map((runs) => `<p dir="auto">${runs.map(run).join('')}</p>`).join('')
}

function run({ text, bold, italic }: Run): string {
  const words = withBreaks(text)
  const set = italic ? `<em>${words}</em>` : words
  return bold ? `<strong>${set}</strong>` : set
}

function table({ caption, head: names, rows }: DocumentTable): string {
  const headCells = names.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')
  const body = rows.map(([first = '', ...cells]) => {
    const figures = cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')
    return `<tr><th scope="row">${escaped(first)}</th>${figures}</tr>`
  })
  return [
    '<table>',
    `<caption>${escaped(caption)}</caption>`,
    `<thead><tr>${headCells}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table>',
  ].join('\n')
}

function withBreaks(text: string): string {
  return text.split('\n').map(linked).join('<br>')
}

/** Web addresses become links; what they are made of is escaped like all else. */
function linked(text: string): string {
  let html = ''
  let from = 0
  for (const { 0: address, index } of text.matchAll(/https?:\/\/[^\s<>"'()]{1,2000}/g)) {
    const end = address.replace(/[.,;:!?]+$/, '')
    html += `${escaped(text.slice(from, index))}<a href="${escaped(end)}">${escaped(end)}</a>`
    from = index + end.length
  }
  return html + escaped(text.slice(from))
}

function escaped(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const styles = `
:root { color-scheme: light; --ink: #1e2527; --faint: #4a5356; --line: #d3cdbf; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { background: #fff; color: var(--ink); font: 11pt/1.45 "Source Serif 4 Variable", "Source Serif 4", Georgia, serif; overflow-wrap: anywhere; }
main { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
header { margin-bottom: 1.2rem; }
h1 { font-size: 20pt; line-height: 1.2; font-weight: 600; }
.line { font-size: 10pt; color: var(--faint); }
section { margin-top: 1.3rem; }
h2 { margin-bottom: .5rem; padding-bottom: .15rem; border-bottom: 1px solid var(--line); font-size: 12.5pt; font-weight: 600; break-after: avoid; }
section > p { margin-bottom: .5rem; max-width: 38rem; }
ul { list-style: none; }
ol { padding-inline-start: 2rem; }
li { margin-bottom: .55rem; orphans: 3; widows: 3; }
.dated li { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .75rem; }
.aside { font-size: 9.5pt; line-height: 1.7; color: var(--faint); overflow-wrap: normal; }
li p + p { margin-top: .2rem; }
a { color: inherit; text-decoration-color: var(--faint); }
table { width: 100%; margin: .6rem 0 1rem; border-collapse: collapse; font-size: 8.5pt; font-variant-numeric: tabular-nums; overflow-wrap: normal; break-inside: avoid; }
caption { padding-bottom: .25rem; text-align: start; font-size: 10pt; font-weight: 600; }
th, td { padding: .12rem .2rem; border-bottom: 1px solid var(--line); text-align: end; font-weight: 400; }
th:first-child { text-align: start; }
thead th { color: var(--faint); }
@media screen and (max-width: 36rem) { .dated li { grid-template-columns: 1fr; gap: 0; } }
@media print { main { max-width: none; padding: 0; } a { text-decoration: none; } }
`
