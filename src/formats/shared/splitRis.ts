import type { TaggedRecord } from './taggedFields.ts'
import { type TextLine, textLines } from './textLines.ts'

/** As the specification has it: two characters, two spaces, a dash. Some write one-letter tags, or a tab. */
const strictTag = /^([A-Z][A-Z0-9]?)(?:[ \t]{2,4}|\t)-(?:[ \t]+|$)/
/** As some programs write it: one space, or none. */
const looseTag = /^([A-Z][A-Z0-9]) ?-(?:[ \t]+|$)/
const firstTag = /^\uFEFF?(?:TY|A[1-4U]|T[1-3I])[ \t]{0,4}-/

/** The tags in use; only these are taken in the loose form, so that wrapped words such as "IV - " are not. */
const knownTags: ReadonlySet<string> = new Set(
  (
    'A1 A2 A3 A4 AB AD AN AU AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CN CP CT CY DA DB DO DP ED EP ER ET ID IS ' +
    'J1 J2 JA JF JO KW L1 L2 L3 L4 LA LB LK M1 M2 M3 N1 N2 NV OP PB PP PY RI RN RP SE SN SP ST T1 T2 T3 ' +
    'TA TI TT TY U1 U2 U3 U4 U5 UR VL VO Y1 Y2'
  ).split(' '),
)

/** What gives a record its title; a block of fields that has none is not a record. */
const titleTags = ['TI', 'T1', 'CT', 'BT', 'ST']

interface OpenField {
  tag: string
  line: number
  lines: string[]
}

/** A record being gathered. After its `ER` only the raw text grows: Ovid puts a last field behind it. */
class Gathering {
  readonly fields: OpenField[] = []
  readonly first: TextLine
  readonly typed: boolean
  private pendingBlanks = 0
  ended = false
  end: number

  constructor(first: TextLine, typed: boolean) {
    this.first = first
    this.end = first.end
    this.typed = typed
  }

  add(line: TextLine, tagged: Tagged | undefined): void {
    this.end = line.end
    if (this.ended) return
    if (tagged?.tag === 'ER') {
      this.ended = true
    } else if (tagged) {
      this.fields.push({ tag: tagged.tag, line: line.number, lines: [tagged.value] })
    } else {
      const lines = this.fields.at(-1)?.lines
      for (; this.pendingBlanks > 0; this.pendingBlanks -= 1) lines?.push('')
      lines?.push(line.text)
    }
    this.pendingBlanks = 0
  }

  addBlank(): void {
    this.pendingBlanks += 1
  }

  /** A second `TY` right behind the first corrects it; any later one begins the next record. */
  endsBefore(tag: string): boolean {
    return tag === 'TY' && this.fields.some((field) => field.tag !== 'TY')
  }

  recordOf(text: string, whole: boolean): TaggedRecord | undefined {
    const isRecord = this.typed || this.fields.some(({ tag }) => titleTags.includes(tag))
    if (!isRecord || this.fields.length === 0) return undefined
    const raw = text.slice(this.first.start, this.end)
    return { fields: this.fields, line: this.first.number, raw, whole }
  }
}

interface Tagged {
  readonly tag: string
  readonly value: string
}

/**
 * Cuts RIS text into records, in file order and linear time. A record goes from `TY`, or from a title or author where
 * `TY` is missing, to `ER`, the next `TY` or the end. Headers and links between records are passed over.
 * A last record without `ER` or a line ending, in a file whose other records have theirs, was cut off.
 */
export function* splitRis(text: string): Generator<TaggedRecord, void, undefined> {
  let open: Gathering | undefined
  let endedBefore = false
  const unterminated = !/[\r\n]$/.test(text)
  for (const line of textLines(text)) {
    if (line.text.trim() === '') {
      open?.addBlank()
      if (!open?.ended) continue
    }
    const tagged = taggedLine(line.text)
    if (open && (open.ended ? isOver(line.text, tagged) : tagged && open.endsBefore(tagged.tag))) {
      endedBefore ||= open.ended
      const record = open.recordOf(text, true)
      if (record) yield record
      open = undefined
    }
    if (open || tagged) open ??= gatheringFrom(line)
    open?.add(line, tagged)
  }
  const whole = open?.ended || !endedBefore || !unterminated
  const record = open?.recordOf(text, whole)
  if (record) yield record
}

function gatheringFrom(line: TextLine): Gathering {
  return new Gathering(line, /^\s*\uFEFF?TY/.test(line.text))
}

/** Whether nothing behind an `ER` belongs to its record any more: a blank line, plain words, or the next record. */
function isOver(line: string, tagged: Tagged | undefined): boolean {
  return line.trim() === '' || tagged === undefined || firstTag.test(line)
}

function taggedLine(line: string): Tagged | undefined {
  const bare = line.charCodeAt(0) === 0xfeff ? line.slice(1) : line
  const strict = strictTag.exec(bare)
  if (strict?.[1]) return { tag: strict[1], value: bare.slice(strict[0].length) }
  const loose = looseTag.exec(bare)
  if (!loose?.[1] || !knownTags.has(loose[1])) return undefined
  return { tag: loose[1], value: bare.slice(loose[0].length) }
}
