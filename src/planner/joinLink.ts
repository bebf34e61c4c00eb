import type { KeptIcalendar } from '../model/event.ts'

/** Where a meeting is held online: its address, and the service where it is one that is known. */
export interface JoinLink {
  readonly url: string
  readonly service: string | undefined
}

/** What of an event can hold the way into its meeting. */
interface Joinable {
  readonly link?: string | undefined
  readonly location?: string | undefined
  readonly notes?: string | undefined
  readonly icalendar?: KeptIcalendar | undefined
}

/** Services of meetings by the ends of their hosts, and how the address of a meeting begins where the host has other pages. */
const services: readonly (readonly [string, RegExp])[] = [
  ['Teams', /^teams\.(?:microsoft|live)\.(?:com|us)\/(?:l\/meetup-join|meet)\//],
  ['Google Meet', /^meet\.google\.com\/[a-z]/],
  ['Zoom', /^(?:[\w-]+\.)*(?:zoom\.us|zoomgov\.com)\/(?:j|w|my|s|wc)\//],
  ['Webex', /^(?:[\w-]+\.)*webex\.com\/(?:meet|join|[\w-]+\/j\.php|wbxmjs)/],
  ['GoTo', /^(?:meet\.goto\.com|(?:www\.)?gotomeet\.me|global\.gotomeeting\.com)\//],
  ['Whereby', /^whereby\.com\/./],
  ['Jitsi', /^meet\.jit\.si\/./],
]

/** Lines in which calendars say how a meeting is joined: RFC 7986, Microsoft, Google. */
const joinLines =
  /^(?:CONFERENCE|X-GOOGLE-CONFERENCE|X-MICROSOFT-SKYPETEAMSMEETINGURL|X-MICROSOFT-ONLINEMEETINGCONFLINK|X-MICROSOFT-ONLINEMEETINGEXTERNALLINK)(?:;(?:"[^"]{0,300}"|[^":]){0,500})?:(https?:\/\/\S{1,2000})\s*$/i
const addresses = /https?:\/\/[^\s<>"'()\]]{1,2000}/gi

/**
 * The way into an online meeting: as its calendar says it, else an address of a service for meetings in its link, its place
 * or its notes. What of the kind is only a phone number, or an address of no such service, is none.
 */
export function joinLinkOf({ link, location, notes, icalendar }: Joinable): JoinLink | undefined {
  const said = (icalendar?.lines ?? []).flatMap((line) => joinLines.exec(line)?.[1] ?? [])
  const [first] = said
  if (first !== undefined) return { url: first, service: serviceOf(first) }
  const written = [link, location, notes?.slice(0, 50_000)].flatMap(
    (text) => text?.match(addresses) ?? [],
  )
  const url = written.map(withoutEnd).find((address) => serviceOf(address) !== undefined)
  return url === undefined ? undefined : { url, service: serviceOf(url) }
}

function serviceOf(url: string): string | undefined {
  const bare = url.replace(/^https?:\/\//i, '').replace(/^[^/]+/, (host) => host.toLowerCase())
  return services.find(([, shape]) => shape.test(bare))?.[0]
}

/** A sentence may end behind an address. */
function withoutEnd(address: string): string {
  return address.replace(/[.,;:!?]+$/, '')
}
