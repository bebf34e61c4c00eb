import domainData from '../../../resources/top-level-domains.json' with { type: 'json' }
import { topLevelDomainsSchema } from '../../model/network.ts'
import { punycodeLength } from './punycodeLength.ts'
import type { TextSpan } from './textSpan.ts'

/*
 * What X and Mastodon take for a link, after the published description of twitter-text 3.1.0 (Apache-2.0): the
 * character classes and the order of the parts are its rules, the code is ours. The library itself is not shipped:
 * it brings polyfills that replace built-in methods, and its emoji end in 2018. A test compares the two.
 */
const spaces =
  '\\t-\\r \\u0085\\u00A0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000'
const directions = '\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069'
const invalid = '\\uFFFE\\uFEFF\\uFFFF'
const punctuation = "!'#%&'()*+,\\\\\\-./:;<=>?@\\[\\]^_{|}~$"
const latin =
  '\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F' +
  '\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF'
const cyrillic = '\\u0400-\\u04FF'

const domainCharacter = `[^${punctuation}${spaces}${invalid}${directions}]`
const pathCharacter = `[a-z${cyrillic}0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&${latin}]`
const brackets = `\\((?:${pathCharacter}+|${pathCharacter}*\\(${pathCharacter}+\\)${pathCharacter}*)\\)`
const pathEnd = `(?:[+\\-a-z${cyrillic}0-9=_#/${latin}]|${brackets})`
const path = `(?:${pathCharacter}*(?:${brackets}${pathCharacter}*)*${pathEnd}|@${pathCharacter}+/)`
const queryCharacter = "[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]"
const query = `\\?${queryCharacter}*[a-z0-9\\-_&=#/]`
/** Far beyond the longest valid label, which is then refused; a bound keeps long runs of letters cheap. */
const most = '{0,254}'

const longestAddress = 4096
const longestLabel = 63
const longestShortCode = 40

interface Patterns {
  readonly link: RegExp
  readonly asciiDomain: RegExp
}
let compiled: Patterns | undefined

/** Built when first asked: 1,500 endings are not worth the time of a start. */
function patterns(): Patterns {
  if (compiled) return compiled
  const { names } = topLevelDomainsSchema.parse(domainData)
  const ending = `(?:(?:${names.join(' ').split(' ').join('|')})(?=[^0-9a-zA-Z@+-]|$)|xn--[\\-0-9a-z]+)`
  const name = `(?:${domainCharacter}(?:-|${domainCharacter})${most})?${domainCharacter}\\.`
  const subdomain = `(?:${domainCharacter}(?:[_-]|${domainCharacter})${most})?${domainCharacter}\\.`
  compiled = {
    link: new RegExp(
      `([^A-Za-z0-9@＠$#＃${invalid}]|[${directions}]|^)` +
        `((https?://)?((?:${subdomain})*${name}${ending})(?::[0-9]+)?(/${path}*)?(?:${query})?)`,
      'gi',
    ),
    asciiDomain: new RegExp(`(?:[\\-a-z0-9${latin}]+\\.)+${ending}`, 'gi'),
  }
  return compiled
}

/** White space is part of no link, so each stretch without it is read alone; the space before it decides where a link begins. */
const stretches = new RegExp(`[${spaces}]?[^${spaces}]+`, 'g')
const worthReading = /\.(?:[a-z]{2}|[^\p{ASCII}])|:\/\//iu
const shortLink = new RegExp(`^https?://t\\.co/([a-z0-9]+)(?:${query})?`, 'i')

/**
 * The links of a text in order. With `withoutScheme`, a bare domain such as `example.org/path` is one as well.
 * Positions are UTF-16 units.
 */
export function webLinks(text: string, { withoutScheme }: { withoutScheme: boolean }): TextSpan[] {
  if (!text.includes('.')) return []
  const found: TextSpan[] = []
  for (const stretch of text.matchAll(stretches)) {
    if (!worthReading.test(stretch[0])) continue
    // A run this long without a space is no address; reading it in pieces keeps the time in proportion.
    for (let at = 0; at < stretch[0].length; at += longestAddress) {
      const piece = stretch[0].slice(at, at + longestAddress)
      for (const { start, end } of linksWithoutSpace(piece, withoutScheme)) {
        found.push({ start: stretch.index + at + start, end: stretch.index + at + end })
      }
    }
  }
  return found
}

function linksWithoutSpace(text: string, withoutScheme: boolean): TextSpan[] {
  const found: TextSpan[] = []
  const { link } = patterns()
  link.lastIndex = 0
  for (let match = link.exec(text); match; match = link.exec(text)) {
    const [, before = '', address = '', scheme = '', domain = '', route = ''] = match
    const start = match.index + before.length
    if (!isAddress(address, scheme, domain)) continue
    if (scheme) {
      const span = withScheme(address, start)
      if (span) found.push(span)
    } else if (withoutScheme && !/[-_./]$/.test(before)) {
      found.push(...bareLinks(domain, start, match.index + match[0].length, route !== ''))
    }
  }
  return found
}

/** A short link of X ends after its code, whatever is glued to it. */
function withScheme(address: string, start: number): TextSpan | undefined {
  const short = shortLink.exec(address)
  if (!short) return { start, end: start + address.length }
  if ((short[1] ?? '').length > longestShortCode) return undefined
  return { start, end: start + short[0].length }
}

/** Only the part in Latin letters of a bare domain counts: in `詳細はexample.org` the words before it do not. */
function bareLinks(domain: string, start: number, end: number, hasPath: boolean): TextSpan[] {
  const { asciiDomain } = patterns()
  const found = [...domain.matchAll(asciiDomain)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
  const last = found.at(-1)
  if (last && hasPath) last.end = end
  return found
}

function isAddress(address: string, scheme: string, domain: string): boolean {
  if (domain.split('.').some(isTooLong)) return false
  return (scheme.length || 'https://'.length) + address.length <= longestAddress
}

/** No label has fewer letters in its ASCII form, so a long one is refused without working that out. Ideographic full stops divide it. */
function isTooLong(label: string): boolean {
  if (label.length > 2 * longestLabel) return true
  const parts = label.split(/[\u3002\uFF0E\uFF61]/)
  const length = parts.reduce((sum, part) => sum + punycodeLength(part), parts.length - 1)
  return length > longestLabel
}
