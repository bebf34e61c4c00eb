import type { PublicationDate } from '../model/publicationDate.ts'

/**
 * Numbering schemes whose post numbers hold a time. The formulas are community knowledge, not promises of the networks,
 * so every date is marked approximate; `since` is the earliest day the scheme can have been used.
 */
const schemes = {
  x: { since: '2010-11-05', milliseconds: (id: bigint) => (id >> 22n) + 1288834974657n },
  linkedin: { since: '2003-05-05', milliseconds: (id: bigint) => id >> 22n },
  mastodon: { since: '2016-10-01', milliseconds: (id: bigint) => id >> 16n },
  tid: { since: '2022-11-01', milliseconds: (id: bigint) => (id >> 10n) / 1000n },
} as const
export type IdScheme = keyof typeof schemes

const clockTolerance = 10 * 60_000
const tidAlphabet = '234567abcdefghijklmnopqrstuvwxyz'

/** The time a post number holds, or nothing where it would fall before the network existed or after `now`. */
export function dateFromId(scheme: IdScheme, id: string, now: Date): PublicationDate | undefined {
  const number = scheme === 'tid' ? tidNumber(id) : decimalNumber(id)
  if (number === undefined) return undefined
  const milliseconds = Number(schemes[scheme].milliseconds(number))
  const earliest = Date.parse(`${schemes[scheme].since}T00:00:00Z`)
  if (milliseconds < earliest || milliseconds > now.getTime() + clockTolerance) return undefined
  const value = new Date(Math.floor(milliseconds / 1000) * 1000).toISOString()
  return { value: value.replace('.000Z', 'Z'), precision: 'instant', approximate: true }
}

function decimalNumber(id: string): bigint | undefined {
  return /^\d{1,20}$/.test(id) ? BigInt(id) : undefined
}

/** AT Protocol's timestamp identifier: 13 letters of a sortable base 32, microseconds above ten bits of clock id. */
function tidNumber(id: string): bigint | undefined {
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(id)) return undefined
  let number = 0n
  for (const letter of id) number = number * 32n + BigInt(tidAlphabet.indexOf(letter))
  return number
}
