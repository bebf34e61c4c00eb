import { plainMarkup } from './plainMarkup.ts'

const element =
  /<(?:!doctype|html|head|body|div|p|br|span|a|b|i|u|em|strong|ul|ol|li|table|tr|td|h[1-6]|font|blockquote|hr)(?=[\s/>])[^<>]{0,5000}>/i
const unseen =
  /<(head|style|script|title)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<!doctype[^>]*>/gi
const lineEnds = /<br\s*\/?>|<\/(?:p|div|li|tr|h[1-6]|blockquote)\s*>|<hr\s*\/?>/gi
const link = /<a\b[^>]*?\bhref\s*=\s*["']?([^"'\s>]{1,2000})["']?[^>]*>([\s\S]*?)<\/a\s*>/gi

/** Longer descriptions are left as they are: what reads them would have to look at all of it several times. */
const longest = 500_000

/**
 * What a reader sees of a text written for the web, as calendars put it into descriptions: lines where it has lines, the
 * address of a link behind its words, entities as their characters. A text without elements stays as it is.
 */
export function htmlText(text: string): string {
  if (text.length > longest || !element.test(text)) return text
  const lined = text
    .replace(unseen, '')
    .replace(link, (_, href: string, words: string) => linkWords(href, words))
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(lineEnds, '\n')
    .replace(/<\/?[a-z!][^<>]*>/gi, '')
  return plainMarkup(lined)
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function linkWords(href: string, words: string): string {
  const shown = words.replace(/<[^<>]*>/g, '').trim()
  const address = plainMarkup(href).replace(/^mailto:/i, '')
  if (shown === '' || plainMarkup(shown) === address) return address
  return /^(?:https?:|[^\s:]+@)/i.test(address) ? `${shown} ${address}` : shown
}
