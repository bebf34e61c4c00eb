import type { ResourceDraft } from '../../model/resource.ts'
import { serverName } from './serverName.ts'
import { type TaggedField, wordsUnder } from './taggedFields.ts'

type Place = NonNullable<ResourceDraft['placeInSource']>

/**
 * Where a work appeared. Programs disagree on the tags: the full name is taken from `JF`, else `T2`, `JO`, `BT`; the
 * short one from `JA`, `J2`, `J1`, `JI`, else from a `JO` that is not the full one.
 */
export function risSource(
  fields: ReadonlyMap<string, readonly TaggedField[]>,
  title: string,
): Pick<ResourceDraft, 'source' | 'placeInSource'> {
  const first = (...tags: string[]) => wordsUnder(fields, ...tags)[0]
  const names = wordsUnder(fields, 'JF', 'T2', 'JO', 'BT').filter((name) => name !== title)
  const short = first('JA', 'J2', 'J1', 'JI') ?? first('JO')
  const source = names[0] ?? short
  const { volume, issue } = volumeAndIssue(first('VL', 'VO'), first('IS'))
  const pages = pagesOf(first('SP'), first('EP'))
  const publisher = first('PB')
  const publisherPlace = first('CY', 'PP', 'CP')
  const edition = wordsUnder(fields, 'ET').find((words) => !isDate(words))
  const place: Place = {
    ...(volume ? { volume } : {}),
    ...(issue ? { issue } : {}),
    ...(pages ? { pages } : {}),
    ...(short && short !== source ? { abbreviation: short } : {}),
    ...(publisher ? { publisher } : {}),
    ...(publisherPlace ? { publisherPlace } : {}),
    ...(edition ? { edition } : {}),
  }
  return {
    ...(source ? { source: serverName(source) } : {}),
    ...(Object.keys(place).length > 0 ? { placeInSource: place } : {}),
  }
}

/** `50(2)` in the volume holds the issue too. */
function volumeAndIssue(volume: string | undefined, issue: string | undefined) {
  const both = volume && !issue ? /^([^\s()]{1,20})\(([^\s()]{1,20})\)$/.exec(volume) : null
  return both ? { volume: both[1], issue: both[2] } : { volume, issue }
}

/** EndNote writes there when an article was first online. */
function isDate(words: string): boolean {
  return /^\d{4}[/-]\d|^\d{4}\/|\b\d{4} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(
    words,
  )
}

/** First and last page as one; Ovid says `No` to `Specified` where there are none. */
function pagesOf(first: string | undefined, last: string | undefined): string | undefined {
  if (first === 'No' && last === 'Specified') return undefined
  if (!first || !last || first === last || first.includes('-')) return first ?? last
  return `${first}-${last}`
}
