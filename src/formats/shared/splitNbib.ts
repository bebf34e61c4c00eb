import type { TaggedRecord } from './taggedFields.ts'
import { type TextLine, textLines } from './textLines.ts'

/** A tag is padded to four characters before its dash; four-letter tags have no space (`IRAD- `). */
const tagLine = /^([A-Z][A-Z0-9]{1,3}) {0,3}-(?:[ \t]+|$)/

/** Tags a record holds once: the second one begins another record, even where the blank line is missing. */
const onceTags: ReadonlySet<string> = new Set([
  'PMID',
  'UI',
  'OWN',
  'STAT',
  'TI',
  'BTI',
  'DP',
  'SO',
])

/** A piece of a file: a record, or text that stands outside every record. */
export type NbibPiece =
  | { readonly kind: 'record'; readonly record: TaggedRecord }
  | { readonly kind: 'stray'; readonly line: number; readonly text: string }

interface OpenField {
  tag: string
  line: number
  lines: string[]
}

/** What is being gathered: a record's fields, or stray text when it has none; and where in the text it stands. */
class Gathering {
  readonly fields: OpenField[] = []
  readonly tags = new Set<string>()
  readonly first: TextLine
  end: number

  constructor(first: TextLine) {
    this.first = first
    this.end = first.end
  }

  add(line: TextLine, tagged: Tagged | undefined): void {
    this.end = line.end
    if (tagged) {
      this.fields.push({ tag: tagged.tag, line: line.number, lines: [tagged.value] })
      this.tags.add(tagged.tag)
    } else {
      this.fields.at(-1)?.lines.push(line.text)
    }
  }

  /** Whether a tagged line begins the next record. */
  endsBefore(tag: string, afterBlank: boolean): boolean {
    if (this.tags.size === 0) return true
    if (tag === 'PMID' || tag === 'UI') return this.tags.has('PMID') || this.tags.has('UI')
    return afterBlank && (this.tags.has('SO') || (onceTags.has(tag) && this.tags.has(tag)))
  }

  pieceOf(text: string, whole: boolean): NbibPiece {
    const raw = text.slice(this.first.start, this.end)
    const line = this.first.number
    if (this.fields.length === 0) return { kind: 'stray', line, text: raw }
    return { kind: 'record', record: { fields: this.fields, line, raw, whole } }
  }
}

/**
 * Cuts MEDLINE text into records, in file order and linear time. A record begins with `PMID`, or after a blank
 * line with a tag the record before already has; a line without a tag continues the field above it.
 * A last record without a line ending and without the closing `SO` that the ones before it had was cut off.
 */
export function* splitNbib(text: string): Generator<NbibPiece, void, undefined> {
  let open: Gathering | undefined
  let afterBlank = false
  let closedBefore = false
  for (const line of textLines(text)) {
    if (line.text.trim() === '') {
      afterBlank = true
      continue
    }
    const tagged = taggedLine(line.text)
    if (open && tagged && open.endsBefore(tagged.tag, afterBlank)) {
      closedBefore ||= open.tags.has('SO')
      yield open.pieceOf(text, true)
      open = undefined
    }
    open ??= new Gathering(line)
    open.add(line, tagged)
    afterBlank = false
  }
  const terminated = /[\r\n]/.test(text.slice(-1))
  if (open) yield open.pieceOf(text, open.tags.has('SO') || terminated || !closedBefore)
}

interface Tagged {
  readonly tag: string
  readonly value: string
}

function taggedLine(line: string): Tagged | undefined {
  const found = tagLine.exec(line)
  return found?.[1] ? { tag: found[1], value: line.slice(found[0].length) } : undefined
}
