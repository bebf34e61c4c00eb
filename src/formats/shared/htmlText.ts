import { plainMarkup } from './plainMarkup.ts'

const element =
  /<(?:!doctype|html|head|body|div|p|br|span|a|b|i|u|em|strong|ul|ol|li|table|tr|td|h[1-6]|font|blockquote|hr)(?=[\s/>])[^<>]{0,5000}>/i
/** A comment's beginning, or a tag with its name and what stands in it. */
const markup = /<(?:(!--)|!doctype[^<>]*>|(\/?)([a-z][a-z0-9]*)(?=[\s/>])([^<>]*)>)/gi
const unseenEnds = /<\/(head|style|script|title)\s*>/gi
const unseen: ReadonlySet<string> = new Set(['head', 'style', 'script', 'title'])
const endsLine = /^(?:br|hr|\/(?:p|div|li|tr|h[1-6]|blockquote))$/
const address = /\bhref\s*=\s*["']?([^"'\s>]{1,2000})/i

/**
 * What a reader sees of a text written for the web, as calendars put it into descriptions: lines where it has lines, the
 * address of a link behind its words, entities as their characters. A text without elements stays as it is. Takes time
 * with the length of the text, whatever is never closed in it.
 */
export function htmlText(text: string): string {
  if (!element.test(text)) return text
  return plainMarkup(seenParts(text).join(''))
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

interface OpenLink {
  readonly href: string
  /** Its words are the parts from here on. */
  readonly from: number
}

/** What stands outside of tags, comments and parts that are not shown, each link as its words and address. */
function seenParts(text: string): readonly string[] {
  const parts: string[] = []
  const endOf = endsOfMarkup(text)
  let link: OpenLink | undefined
  let from = 0
  const take = (to: number) => parts.push(text.slice(from, to).replace(/[\t\n\r ]+/g, ' '))
  for (const found of text.matchAll(markup)) {
    const { 2: slash = '', 3: tag = '', 4: inside = '', index } = found
    const end = index < from ? undefined : endOf(found)
    if (end === undefined) continue
    take(index)
    from = end
    const name = `${slash}${tag.toLowerCase()}`
    if (endsLine.test(name)) parts.push('\n')
    if (name === '/a' && link) parts.push(linkWords(link.href, parts.splice(link.from).join('')))
    if (name === '/a' || name === 'a') link = opened(inside, parts.length)
  }
  take(text.length)
  return parts
}

function opened(inside: string, from: number): OpenLink | undefined {
  const href = address.exec(inside)?.[1]
  return href === undefined ? undefined : { href, from }
}

/**
 * Where a tag ends, or what is not shown from a tag or a comment's beginning on; undefined for a comment that never ends,
 * which is a text. Asked in the order of the text, it looks at each end once.
 */
function endsOfMarkup(text: string): (found: RegExpExecArray) => number | undefined {
  const ends = new Map([...unseen, '--'].map((name) => [name, { places: [] as number[], at: 0 }]))
  for (const { 0: whole, 1: name = '', index } of text.matchAll(unseenEnds)) {
    ends.get(name.toLowerCase())?.places.push(index + whole.length)
  }
  for (const { index } of text.matchAll(/-->/g)) ends.get('--')?.places.push(index + 3)
  const next = (name: string, place: number) => {
    const known = ends.get(name)
    if (!known) return undefined
    while ((known.places[known.at] ?? Number.POSITIVE_INFINITY) <= place) known.at += 1
    return known.places[known.at]
  }
  return ({ 0: whole, 1: comment, 2: slash, 3: tag = '', index }) => {
    if (comment) return next('--', index)
    const end = slash ? undefined : next(tag.toLowerCase(), index)
    return end ?? index + whole.length
  }
}

function linkWords(href: string, words: string): string {
  const shown = words.trim()
  const to = plainMarkup(href).replace(/^mailto:/i, '')
  if (shown === '' || plainMarkup(shown) === to) return to
  return /^(?:https?:|[^\s:]+@)/i.test(to) ? `${shown} ${to}` : shown
}
