import type { Importer, ParsedRecord, SourceFile } from './importer.ts'
import { readRecord, unreadRecord } from './shared/parsedRecord.ts'
import { type Card, vcardCards } from './shared/vcardCards.ts'
import { contactOfCard } from './shared/vcardContact.ts'

/**
 * Reads vCard 2.1, 3.0 and 4.0 as address books write it, one card or many in a file: Apple, Google, Outlook, Android,
 * Evolution. Pictures in a card go along unchecked; pictures elsewhere are never fetched.
 */
export const importVcard: Importer<'contacts'> = {
  id: 'vcard',
  target: 'contacts',
  name: 'vCard',
  extensions: ['vcf', 'vcard'],
  recognises,
  parse,
}

/** Certain with a card's first line near the top; a web page or a document may hold one within. */
function recognises(head: string): 'certain' | 'no' {
  const opening = head.slice(0, 4096)
  if (/^\uFEFF?\s{0,200}[<{[]/.test(opening)) return 'no'
  return /^\uFEFF?[ \t]{0,8}BEGIN:[ \t]{0,8}VCARD[ \t]{0,8}$/im.test(opening) ? 'certain' : 'no'
}

function* parse(file: SourceFile): Generator<ParsedRecord<'contacts'>, void, undefined> {
  for (const card of vcardCards(file.text)) {
    if (card.kind === 'outside') yield unreadRecord('text-outside-record', card.line, card.raw)
    else if (card.kind === 'cut-off') yield unreadRecord('cut-off-record', card.line, card.raw)
    else yield recordOf(card)
  }
}

function recordOf(card: Card): ParsedRecord<'contacts'> {
  const read = contactOfCard(card)
  if ('problem' in read) return unreadRecord(read.problem, card.line, card.raw)
  const { photo, ...draft } = read.draft
  const raw = { text: withoutPictures(card.raw), line: card.line }
  const record = readRecord<'contacts'>(draft, raw, read.warnings)
  // A picture is longer than any text may be, and nothing in it is to be cleaned.
  return photo ? { ...record, draft: { ...record.draft, photo } } : record
}

const longestLine = 2_000

/** The card as it stood but for the octets of pictures and keys, which would be kept a second time for nobody to read. */
function withoutPictures(raw: string): string {
  if (raw.length <= longestLine) return raw
  let inside = false
  return raw
    .split('\n')
    .flatMap((line) => {
      const continues = /^[ \t]?[A-Za-z0-9+/=]+\r?$/.test(line)
      if (inside && continues) return []
      inside = /^(?:[^.:;]{1,40}\.)?(?:PHOTO|LOGO|KEY|SOUND)[;:]/i.test(line)
      const colon = line.lastIndexOf(':')
      return inside && colon >= 0 && !/^https?:|^\/\//i.test(line.slice(colon + 1))
        ? [`${line.slice(0, colon + 1)}(not kept here)`]
        : [line]
    })
    .join('\n')
}
