import type { PortfolioDocument } from '../../model/portfolioDocument.ts'
import { escapedHtml, pageHtml } from './pageHtml.ts'
import { pageOf } from './pageOf.ts'
import { pageStyles, webStyles } from './pageStyles.ts'

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
    `<title>${escapedHtml(titleOf(document))}</title>`,
    `<style>${fontFaces}${pageStyles}${webStyles}</style>`,
    '</head>',
    '<body>',
    pageHtml(pageOf(document)),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** The title as window, reader and file properties show it. */
function titleOf({ title, owner }: PortfolioDocument): string {
  return owner ? `${title}, ${owner}` : title
}
