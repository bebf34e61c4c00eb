import { isOwnSite, matchesHost } from './matchesHost.ts'
import { type NormalisedUrl, normaliseUrl } from './normaliseUrl.ts'
import { platformReaders } from './platformReaders.ts'
import { platformRules } from './platformRules.ts'
import type { PlatformReading } from './platforms/platformReading.ts'
import { wordsOfSlug } from './platforms/wordsOfSlug.ts'
import { readScholarlyAddress, type ScholarlyReading } from './readScholarlyAddress.ts'

/** All that one address says. `address` is what is kept; `words` a title spelt out in it; `short` that it hides its goal. */
export interface AddressReading {
  readonly normalised: NormalisedUrl
  readonly url: URL
  readonly address: string
  readonly platform?: PlatformReading
  readonly scholarly?: ScholarlyReading
  readonly words?: string
  readonly short: boolean
}

/** Reads an address offline; undefined for what is not http or https. */
export function readAddress(text: string, now: Date): AddressReading | undefined {
  const normalised = normaliseUrl(text)
  if (!normalised) return undefined
  const url = new URL(normalised.url)
  const platform = firstReading(url, now)
  const scholarly = platform ? undefined : readScholarlyAddress(url)
  const words = platform ? platform.words : wordsOfSlug(lastSegment(url))
  return {
    normalised,
    url,
    address: platform?.address ?? scholarly?.address ?? normalised.url,
    short:
      platform?.hidesGoal === true ||
      platformRules.shortLinks.hosts.some((host) => matchesHost(url.hostname, host)),
    ...(platform ? { platform } : {}),
    ...(scholarly ? { scholarly } : {}),
    ...(words ? { words } : {}),
  }
}

/** The address a text is about: a post before anything else, then one that holds identifiers, then the first that says something. */
export function mainAddress(readings: readonly AddressReading[]): AddressReading | undefined {
  return (
    readings.find(({ platform }) => platform?.what === 'post') ??
    readings.find(({ scholarly }) => scholarly) ??
    readings.find(({ short }) => !short) ??
    readings[0]
  )
}

function firstReading(url: URL, now: Date): PlatformReading | undefined {
  if (isOwnSite(url.hostname)) return undefined
  for (const reader of platformReaders) {
    const reading = reader.read(url, now)
    if (reading) return reading
  }
  return undefined
}

function lastSegment(url: URL): string | undefined {
  return url.pathname
    .split('/')
    .findLast((part) => part !== '')
    ?.replace(/\.(?:html?|php|aspx?|pdf)$/i, '')
}
