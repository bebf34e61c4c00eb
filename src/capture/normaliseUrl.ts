import { isOwnSite, matchesHost } from './matchesHost.ts'
import { addressInProofpoint, addressOfAmp, hostBehindProxy } from './mirrorHost.ts'
import { parseWebAddress } from './parseWebAddress.ts'
import { platformRules } from './platformRules.ts'

const mostWrappings = 5

/**
 * An address as it is kept, and what was taken from it.
 * `unwrapped` lists the redirecting hosts opened, outermost first; `mirror` is the host that was mapped to its original.
 */
export interface NormalisedUrl {
  readonly url: string
  readonly removedParameters: readonly string[]
  readonly unwrapped: readonly string[]
  readonly mirror?: string
}

/**
 * Normalises a web address offline: opens redirecting links, maps mirrors and mobile hosts to the original,
 * strips tracking parameters by the dated rules of resources/platforms.json, drops fragments that only mark a place.
 * Undefined for what is not an http or https address. Normalising twice changes nothing more.
 */
export function normaliseUrl(input: string): NormalisedUrl | undefined {
  const parsed = parseWebAddress(input)
  if (!parsed) return undefined
  const { url: opened, unwrapped } = unwrap(parsed)
  const { url, mirror } = original(opened)
  const removedParameters = stripTracking(url)
  // An old DOI may end in a number sign, which an address only holds where it is written as %23.
  if (url.hash === '#' || /#$/.test(input.trim())) keepSignOfDoi(url)
  if (!/^#[!/]/.test(url.hash)) url.hash = ''
  return { url: url.href, removedParameters, unwrapped, ...(mirror ? { mirror } : {}) }
}

function unwrap(start: URL): { url: URL; unwrapped: string[] } {
  const unwrapped: string[] = []
  let url = start
  for (let depth = 0; depth < mostWrappings; depth++) {
    const inner = innerAddress(url)
    if (!inner) break
    unwrapped.push(url.hostname)
    url = inner
  }
  return { url, unwrapped }
}

function innerAddress(url: URL): URL | undefined {
  const defended = addressInProofpoint(url)
  if (defended !== undefined) return parseWebAddress(defended)
  for (const rule of platformRules.redirectors.rules) {
    if (!matchesHost(url.hostname, rule.host) || url.pathname !== rule.path) continue
    for (const parameter of rule.parameters) {
      const inner = parseWebAddress(url.searchParams.get(parameter) ?? '')
      if (inner) return inner
    }
  }
  return undefined
}

/** The address of the original behind a proxy, an accelerated copy or a mirror, and the host that was taken away. */
function original(given: URL): { url: URL; mirror: string | undefined } {
  const url = addressOfAmp(given) ?? new URL(given.href)
  const behind = hostBehindProxy(url.hostname)
  if (behind) {
    url.protocol = 'https:'
    url.port = ''
    url.hostname = behind
  }
  const mirror = toOriginalHost(url)
  const taken = behind || url.hostname !== given.hostname ? given.hostname : undefined
  return { url, mirror: mirror ?? (mirrorIsPlain(given, url) ? undefined : taken) }
}

/** `www.` before a host, or none, is the same site. */
function mirrorIsPlain(given: URL, url: URL): boolean {
  return given.hostname.replace(/^www\./, '') === url.hostname.replace(/^www\./, '')
}

function keepSignOfDoi(url: URL): void {
  if (/^(?:dx\.|www\.)?doi\.org$/.test(url.hostname) && /;2-$/.test(url.pathname))
    url.pathname += '%23'
}

/** Maps a mirror's host in place; answers with the host it had, when that was another site's or a mobile one. */
function toOriginalHost(url: URL): string | undefined {
  const host = url.hostname
  if (isOwnSite(host)) return undefined
  const rule = platformRules.mirrors.rules.find(({ from }) => matchesHost(host, from))
  if (!rule) return undefined
  url.protocol = 'https:'
  url.port = ''
  url.hostname = rule.to
  return host === rule.to || host === `www.${rule.to}` || `www.${host}` === rule.to
    ? undefined
    : host
}

function stripTracking(url: URL): string[] {
  if (!url.search) return []
  const names = platformRules.trackingParameters
    .filter(({ hosts }) => hosts.some((host) => matchesHost(url.hostname, host)))
    .flatMap((rule) => rule.names)
  const removed: string[] = []
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => {
      const name = decodedName(pair)
      const tracks = names.some((pattern) =>
        pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
      )
      if (tracks && !removed.includes(name)) removed.push(name)
      return pair !== '' && !tracks
    })
  url.search = kept.join('&')
  return removed
}

function decodedName(pair: string): string {
  const raw = pair.split('=', 1)[0] ?? ''
  try {
    return decodeURIComponent(raw).toLowerCase()
  } catch {
    return raw.toLowerCase()
  }
}
