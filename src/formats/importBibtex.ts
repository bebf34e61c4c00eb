import type { Importer, ParsedRecord, SourceFile } from './importer.ts'
import { bibtexDraft } from './shared/bibtexDraft.ts'
import { withInherited } from './shared/bibtexInheritance.ts'
import { readRecord, unreadRecord } from './shared/parsedRecord.ts'
import { splitBibtex } from './shared/splitBibtex.ts'

/**
 * Reads BibTeX and BibLaTeX, as ORCID hands out one's own works and reference managers whole libraries: macros, LaTeX
 * accents, entries without a key, mixed styles in one file.
 */
export const importBibtex: Importer = {
  id: 'bibtex',
  target: 'resources',
  name: 'BibTeX (ORCID works, Zotero, JabRef)',
  extensions: ['bib', 'bibtex'],
  recognises,
  parse,
}

/** Certain with an entry of a known type that has a field; possible with any entry. */
function recognises(head: string): 'certain' | 'possible' | 'no' {
  if (/^\s*[<{["]/.test(head.slice(0, 200))) return 'no'
  const entry = /^[ \t]{0,20}@([A-Za-z]{1,40})[ \t]{0,20}[{(]/m.exec(head)
  if (!entry) return 'no'
  const rest = head.slice(entry.index)
  return /[\s,{][A-Za-z]{2,40}\s{0,20}=\s{0,20}(?:[{"\d]|[A-Za-z]{3,20}\s{0,20}[,#}])/.test(
    rest.slice(0, 20_000),
  )
    ? 'certain'
    : 'possible'
}

function* parse({ text }: SourceFile): Generator<ParsedRecord, void, undefined> {
  // A parent may stand behind its children: all entries are split before any is read.
  for (const entry of withInherited([...splitBibtex(text)])) {
    const read = entry.whole ? bibtexDraft(entry) : undefined
    if (read) yield readRecord(read.draft, { text: entry.raw, line: entry.line }, read.warnings)
    else yield unreadRecord(entry.whole ? 'missing-title' : 'cut-off-record', entry.line, entry.raw)
  }
}
