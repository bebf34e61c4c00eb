import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { z } from 'zod'
import type { emailSchema, Profile, ProfilePlatform, phoneSchema } from '../../model/contact.ts'

type Email = z.infer<typeof emailSchema>
type Phone = z.infer<typeof phoneSchema>

/** What a source says beside an address or number. */
export interface Marks {
  readonly label?: string | undefined
  readonly preferred?: boolean | undefined
}

/** An e-mail address without what is around it; undefined for what is none. */
export function emailFrom(given: string, marks: Marks = {}): Email | undefined {
  const address = given
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^<|>$/g, '')
    .trim()
  if (!/^[^\s@<>",;]{1,200}@[^\s@<>",;]{1,250}$/.test(address)) return undefined
  return { address, ...marked(marks) }
}

const addressShape =
  /(?:mailto:)?([^\s<>,;()"|]+@[^\s<>,;()"|?]+)[^\s,;|]*(?:\s*\((\p{L}[\p{L} ]{1,20})\))?/giu

/**
 * Every e-mail address in a value that may hold several, a name beside one or a word for it behind:
 * `Ana Ruiz <ana@a.example>`, `a@a.example; b@b.example`, `c@c.example (work)`.
 */
export function emailsFrom(given: string, marks: Marks = {}): Email[] {
  const whole = emailFrom(given, marks)
  if (whole) return [whole]
  return [...given.slice(0, 20_000).matchAll(addressShape)].flatMap(([, address = '', said]) => {
    const label = said?.toLowerCase() ?? marks.label
    return emailFrom(address.replace(/[.:]+$/, ''), { ...marks, label }) ?? []
  })
}

/** Every telephone number in a value: parted by signs or lines where each part alone is long enough to be one. */
export function phonesFrom(given: string, marks: Marks = {}): Phone[] {
  const parts = given.split(/\s*[,;|\n]\s*|\s*\/\s*|\s+or\s+/).filter(Boolean)
  const areNumbers = parts.length > 1 && parts.every((part) => part.replace(/\D/g, '').length >= 6)
  return (areNumbers ? parts : [given]).flatMap((part) => phoneFrom(part, marks) ?? [])
}

/**
 * A telephone number with its words as given; E.164 only where the number itself begins with its country.
 * Undefined for what holds no digit.
 */
export function phoneFrom(given: string, marks: Marks = {}): Phone | undefined {
  const raw = given.trim().replace(/^tel:/i, '').trim()
  if (!/\d/.test(raw)) return undefined
  const e164 = raw.length <= 60 && /^[+＋]/.test(raw) ? e164Of(raw) : undefined
  return { raw, ...(e164 ? { e164 } : {}), ...marked(marks) }
}

function e164Of(raw: string): string | undefined {
  const parsed = parsePhoneNumberFromString(raw)
  return parsed?.isPossible() && /^\+\d{4,15}$/.test(parsed.number) ? parsed.number : undefined
}

function marked({ label, preferred }: Marks): Marks {
  return { ...(label ? { label } : {}), ...(preferred ? { preferred } : {}) }
}

const hosts: Readonly<Record<string, ProfilePlatform>> = {
  'x.com': 'x',
  'twitter.com': 'x',
  'bsky.app': 'bluesky',
  'threads.net': 'threads',
  'threads.com': 'threads',
  'linkedin.com': 'linkedin',
  'facebook.com': 'facebook',
  'instagram.com': 'instagram',
  'reddit.com': 'reddit',
  'youtube.com': 'youtube',
  'researchgate.net': 'researchgate',
  'orcid.org': 'orcid',
  'scholar.google.com': 'google-scholar',
}

/** Where in a platform's address the handle stands; without a line the address alone is kept. */
const handles: Partial<Record<ProfilePlatform, RegExp>> = {
  x: /^\/@?([A-Za-z0-9_]{1,20})\/?$/,
  bluesky: /^\/profile\/([^/]{1,250})\/?$/,
  threads: /^\/@([A-Za-z0-9._]{1,40})\/?$/,
  linkedin: /^\/in\/([^/]{1,200})\/?/,
  instagram: /^\/([A-Za-z0-9._]{1,40})\/?$/,
  facebook: /^\/(?!profile\.php|pages|groups)([A-Za-z0-9.]{3,60})\/?$/,
  reddit: /^\/u(?:ser)?\/([A-Za-z0-9_-]{1,40})\/?$/,
  youtube: /^\/@([^/]{1,60})\/?$/,
  orcid: /^\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/,
}

/** A profile from a web address: the platform by its host, else a website. Undefined for what is no web address. */
export function profileFromUrl(given: string): Profile | undefined {
  const text = given.trim()
  const url = parsedUrl(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`)
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return undefined
  const host = url.hostname.replace(/^(?:www|m|mobile|[a-z]{2})\.(?=[^.]+\.[^.]+)/, '')
  const platform = hosts[host] ?? 'website'
  const found = handles[platform]?.exec(url.pathname)?.[1]
  const handle = found === undefined ? undefined : decoded(found)
  return { platform, ...(handle ? { handle } : {}), url: /^[a-z]+:/i.test(text) ? text : url.href }
}

const services: Readonly<Record<string, ProfilePlatform>> = {
  twitter: 'x',
  x: 'x',
  bluesky: 'bluesky',
  mastodon: 'mastodon',
  threads: 'threads',
  linkedin: 'linkedin',
  facebook: 'facebook',
  instagram: 'instagram',
  reddit: 'reddit',
  youtube: 'youtube',
  researchgate: 'researchgate',
  orcid: 'orcid',
}

/** The platform a source calls by name, as `twitter` or `LinkedIn`. */
export function platformNamed(name: string): ProfilePlatform | undefined {
  const key = name.trim().toLowerCase()
  return Object.hasOwn(services, key) ? services[key] : undefined
}

function parsedUrl(text: string): URL | undefined {
  try {
    return text.length <= 2_000 ? new URL(text) : undefined
  } catch {
    return undefined
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A list without those whose key was there before; the first stays. */
export function uniqueBy<V>(values: readonly V[], key: (value: V) => string): V[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const name = key(value)
    if (seen.has(name)) return false
    seen.add(name)
    return true
  })
}
