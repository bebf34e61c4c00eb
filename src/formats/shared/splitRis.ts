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
  private holdsMoreThanType = false
  ended = false
  end: number

  constructor(first: TextLine, typed: boolean) {
    this.first = first
    this.end = first.end
    this.typed = typed
  }

  /** Whether a line is still of this record. Behind `ER` only tags that begin no other record are. */
  takes(line: TextLine, tagged: Tagged | undefined): boolean {
    if (this.ended) return tagged !== undefined && !firstTag.test(line.text)
    // A second `TY` right behind the first corrects it; any later one begins the next record.
    return tagged?.tag !== 'TY' || !this.holdsMoreThanType
  }

  add(line: TextLine, tagged: Tagged | undefined): void {
    if (line.text.trim() === '') {
      this.pendingBlanks += 1
      return
    }
    this.end = line.end
    if (this.ended) return
    if (tagged?.tag === 'ER') {
      this.ended = true
    } else if (tagged) {
      this.holdsMoreThanType ||= tagged.tag !== 'TY'
      this.fields.push({ tag: tagged.tag, line: line.number, lines: [tagged.value] })
    } else {
      const blanks = Array.from({ length: this.pendingBlanks }, () => '')
      this.fields.at(-1)?.lines.push(...blanks.slice(0, 20), line.text)
    }
    this.pendingBlanks = 0
  }

  /** The record, or none where the fields make none. */
  recordOf(text: string, whole: boolean): TaggedRecord[] {
    const isRecord = this.typed || this.fields.some(({ tag }) => titleTags.includes(tag))
    if (!isRecord || this.fields.length === 0) return []
    const raw = text.slice(this.first.start, this.end)
    return [{ fields: this.fields, line: this.first.number, raw, whole }]
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
  for (const line of textLines(text)) {
    const tagged = taggedLine(line.text)
    if (open && !open.takes(line, tagged)) {
      endedBefore ||= open.ended
      yield* open.recordOf(text, true)
      open = undefined
    }
    if (tagged) open ??= new Gathering(line, tagged.tag === 'TY')
    open?.add(line, tagged)
  }
  const terminated = /[\r\n]/.test(text.slice(-1))
  if (open) yield* open.recordOf(text, open.ended || terminated || !endedBefore)
}

function taggedLine(line: string): Tagged | undefined {
  const bare = line.charCodeAt(0) === 0xfeff ? line.slice(1) : line
  const strict = strictTag.exec(bare)
  if (strict?.[1]) return { tag: strict[1], value: bare.slice(strict[0].length) }
  const loose = looseTag.exec(bare)
  if (!loose?.[1] || !knownTags.has(loose[1])) return undefined
  return { tag: loose[1], value: bare.slice(loose[0].length) }
}
