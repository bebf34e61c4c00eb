import type { NetworkRules } from '../../model/network.ts'
import { networksFile } from './networkRules.ts'

export interface ComposeContent {
  readonly text: string
  /** A link beside the text; where the network has no place for it, it follows the text. */
  readonly url?: string
  /** Tags beside the text, without #; where the network has no place for them, they follow the text. */
  readonly hashtags?: readonly string[]
  readonly title?: string
  /** Mastodon: the host of the server. */
  readonly server?: string
  /** Reddit: the community, without r/. */
  readonly subreddit?: string
}

export type ComposeReason =
  /** The address would be longer than the system hands on. */
  | 'too-long'
  /** The network takes no text from outside. */
  | 'takes-no-text'

export type ComposeLink =
  | {
      readonly outcome: 'link'
      readonly address: string
      /** What the address could not bring along: it goes to the clipboard, to be pasted. */
      readonly clipboard?: { readonly text: string; readonly reason: ComposeReason }
    }
  | {
      readonly outcome: 'refused'
      readonly code: 'no-server' | 'bad-server' | 'bad-url' | 'bad-subreddit'
    }

/**
 * The address that opens a network's own composer, filled as far as the network allows (resources/networks.json).
 * Everything is percent-encoded (RFC 3986); a link that is not http or https is refused.
 */
export function composeLink(content: ComposeContent, rules: NetworkRules): ComposeLink {
  const { compose } = rules
  const { parameters } = compose
  if (content.url !== undefined && !isWebAddress(content.url)) return refused('bad-url')
  const base = baseAddress(content, rules)
  if (typeof base !== 'string') return base
  const text = textBeside(content, parameters)
  const fields: [string | undefined, string | undefined][] = [
    [parameters.title, content.title],
    [parameters.text, text],
    [parameters.url, content.url],
    [parameters.hashtags, content.hashtags?.map(withoutSign).join(',')],
  ]
  const address = withQuery(base, fields)
  if (!parameters.text) {
    return linked(text === '' ? address : shortEnough(address, base), text, 'takes-no-text')
  }
  if (!isTooLong(address)) return { outcome: 'link', address }
  return linked(
    shortEnough(withQuery(base, fields.slice(0, 1)), base),
    everything(content),
    'too-long',
  )
}

function linked(address: string, text: string, reason: ComposeReason): ComposeLink {
  return { outcome: 'link', address, ...(text !== '' && { clipboard: { text, reason } }) }
}

function refused(code: (ComposeLink & { outcome: 'refused' })['code']): ComposeLink {
  return { outcome: 'refused', code }
}

function baseAddress(content: ComposeContent, { compose, id }: NetworkRules): string | ComposeLink {
  if (compose.address.includes('{server}')) {
    const server = content.server?.trim().toLowerCase() ?? ''
    if (server === '') return refused('no-server')
    return isHost(server) ? compose.address.replace('{server}', server) : refused('bad-server')
  }
  if (id !== 'reddit' || !content.subreddit) return compose.address
  if (!/^\w{2,21}$/.test(content.subreddit)) return refused('bad-subreddit')
  return compose.address.replace('/submit', `/r/${content.subreddit}/submit`)
}

/** A name with a dot, of letters, digits and hyphens: no port, no path, no user, no address in numbers. */
function isHost(server: string): boolean {
  return /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/.test(
    server,
  )
}

function isWebAddress(url: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(url).protocol)
  } catch {
    return false
  }
}

/** The text, with link and tags behind it that have no place of their own. */
function textBeside(
  content: ComposeContent,
  parameters: NetworkRules['compose']['parameters'],
): string {
  return [
    content.text.trim(),
    parameters.url ? '' : (content.url ?? ''),
    parameters.hashtags ? '' : tagLine(content),
  ]
    .filter((piece) => piece !== '')
    .join('\n\n')
}

function everything(content: ComposeContent): string {
  return textBeside(content, {})
}

function tagLine({ hashtags = [] }: ComposeContent): string {
  return hashtags.map((tag) => `#${withoutSign(tag)}`).join(' ')
}

function withoutSign(tag: string): string {
  return tag.replace(/^[#＃]/, '')
}

function withQuery(
  base: string,
  fields: readonly [string | undefined, string | undefined][],
): string {
  const query = fields.flatMap(([name, value]) =>
    name && value ? [`${name}=${percentEncoded(value)}`] : [],
  )
  return query.length === 0 ? base : `${base}${base.includes('?') ? '&' : '?'}${query.join('&')}`
}

/** As RFC 3986 has it: spaces are %20, and the marks encodeURIComponent leaves are encoded as well. */
function percentEncoded(value: string): string {
  const wellFormed = value.replace(/\r\n?/g, '\n').replace(/\p{Cs}/gu, '\uFFFD')
  return encodeURIComponent(wellFormed).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function isTooLong(address: string): boolean {
  return address.length > networksFile.longestAddress.characters
}

function shortEnough(address: string, base: string): string {
  return isTooLong(address) ? base : address
}

/** Opens Google Classroom's page for sharing a link; undefined where the link is none or too long. */
export function classroomLink(content: {
  readonly url: string
  readonly title?: string
  readonly body?: string
  readonly itemType?: string
}): string | undefined {
  const { address, itemTypes } = networksFile.classroom
  if (!isWebAddress(content.url)) return undefined
  const itemType = itemTypes.find((type) => type === content.itemType)
  const link = withQuery(address, [
    ['url', content.url],
    ['title', content.title],
    ['body', content.body],
    ['itemtype', itemType],
  ])
  return isTooLong(link) ? undefined : link
}

/** A new message in the mail program; lines end as RFC 6068 asks. Too long a body is left for the clipboard. */
export function mailLink(subject: string, body: string): ComposeLink {
  const lines = percentEncoded(body).replaceAll('%0A', '%0D%0A')
  const bare = `mailto:?subject=${percentEncoded(subject)}`
  const address = body === '' ? bare : `${bare}&body=${lines}`
  if (!isTooLong(address)) return { outcome: 'link', address }
  return linked(shortEnough(bare, 'mailto:'), body, 'too-long')
}
