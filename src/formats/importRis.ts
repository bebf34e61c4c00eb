import type { Importer, ParsedRecord, SourceFile } from './importer.ts'
import { readRecord, unreadRecord } from './shared/parsedRecord.ts'
import { risDraft } from './shared/risDraft.ts'
import { splitRis } from './shared/splitRis.ts'

/**
 * Reads RIS as reference managers and databases write it, which is seldom as the specification of Research
 * Information Systems has it: odd spacing, wrapped lines, missing ends, headers and tags of their own are taken.
 */
export const importRis: Importer = {
  id: 'ris',
  target: 'resources',
  name: 'RIS (Zotero, EndNote, databases)',
  extensions: ['ris', 'txt'],
  recognises,
  parse,
}

/** Certain with a `TY` line and another tagged line behind it; possible with tagged lines alone. */
function recognises(head: string): 'certain' | 'possible' | 'no' {
  // A web page, JSON or a table with quoted cells may hold such lines within.
  if (/^\s*[<{["]/.test(head.slice(0, 200))) return 'no'
  const type = /^\uFEFF?TY[ \t]{0,4}-[ \t]+[A-Za-z]/m.exec(head)
  const tags = /^(?:[A-Z][A-Z0-9])(?: {2}|[ \t])-(?:[ \t]|$)/gm
  if (type) {
    tags.lastIndex = type.index + type[0].length
    return tags.test(head) ? 'certain' : 'possible'
  }
  const found = new Set(head.match(tags))
  return found.size >= 4 && [...found].some((tag) => tag.startsWith('ER')) ? 'possible' : 'no'
}

function* parse(file: SourceFile): Generator<ParsedRecord, void, undefined> {
  for (const record of splitRis(file.text)) {
    const read = record.whole ? risDraft(record) : undefined
    if (read) yield readRecord(read.draft, { text: record.raw, line: record.line }, read.warnings)
    else if (record.whole) yield unreadRecord('missing-title', record.line, record.raw)
    else yield unreadRecord('cut-off-record', record.line, record.raw)
  }
}
