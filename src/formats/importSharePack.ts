import type { Importer, ParsedRecord, SourceFile } from './importer.ts'
import { fitDraft } from './shared/fitDraft.ts'
import { webAddress } from './shared/identifierForms.ts'
import { jsonElements } from './shared/jsonElements.ts'
import { problemAt, readRecord, unreadRecord } from './shared/parsedRecord.ts'
import { type PackEntry, packEntrySchema, packFormat, packRefusal } from './shared/sharePack.ts'

/** Reads what a colleague shared; a pack that is not as it was made, or of a newer Plexus, is refused as a whole. */
export const importSharePack: Importer = {
  id: 'share-pack',
  target: 'resources',
  name: 'Share pack of Plexus',
  extensions: ['plexuspack'],
  recognises,
  parse,
  refuses: (_head, text) => packRefusal(text),
}

function recognises(head: string): 'certain' | 'no' {
  const opening = head.slice(0, 4096).replace(/^\uFEFF/, '')
  return /^\s*\{/.test(opening) && new RegExp(`"format"\\s*:\\s*"${packFormat}"`).test(opening)
    ? 'certain'
    : 'no'
}

function* parse({ text }: SourceFile): Generator<ParsedRecord, void, undefined> {
  for (const { text: raw, line, whole } of jsonElements(text, 'records')) {
    const entry = whole ? entryFrom(raw) : undefined
    if (!whole) yield unreadRecord('cut-off-record', line, raw)
    else if (!entry) yield unreadRecord('unreadable-record', line, raw)
    else if (entry.title.trim() === '') yield unreadRecord('missing-title', line, raw)
    else yield recordOf(entry, { text: raw, line })
  }
}

function entryFrom(text: string): PackEntry | undefined {
  try {
    const given: unknown = JSON.parse(text)
    if (typeof given !== 'object' || given === null) return undefined
    const entry = packEntrySchema.safeParse(fitDraft(given).fitted)
    return entry.success ? entry.data : undefined
  } catch {
    return undefined
  }
}

/** A record without an address that is not one of the web's. */
function recordOf(
  entry: PackEntry,
  raw: { readonly text: string; readonly line: number },
): ParsedRecord {
  const { claims, ...draft } = entry
  const { url, ...rest } = draft
  const isPlain = url === undefined || webAddress(url) !== undefined
  const record = isPlain
    ? readRecord<'resources'>(draft, raw, [])
    : readRecord<'resources'>(rest, raw, [problemAt('not-a-web-address', raw.line, url)])
  return claims && claims.length > 0 ? { ...record, claims } : record
}
