import { type ContentLine, contentLines } from './icsLines.ts'

/** A component of a calendar file with all its lines, in order, and the components in it. */
export interface IcsComponent {
  readonly name: string
  /** Its BEGIN. */
  readonly opening: ContentLine
  readonly lines: readonly ContentLine[]
  readonly inner: readonly IcsComponent[]
  /** Offset just after its END, or after what there is of it. */
  readonly end: number
  /** How it ended: by its END, by what followed, or with the file. */
  readonly ending: 'end' | 'missing' | 'cut-off'
  /** The calendar it is in. */
  readonly calendar: IcsComponent | undefined
}

type Open = { -readonly [K in keyof IcsComponent]: IcsComponent[K] } & {
  lines: ContentLine[]
  inner: IcsComponent[]
}

/** What a calendar file consists of: components in order, and lines that belong to none. */
export type IcsPiece = { readonly component: IcsComponent } | { readonly stray: ContentLine }

/** Events and the like do not hold one another: a second BEGIN ends what lacks its END. */
const never = new Set(['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE'])
const deepest = 20

/**
 * Splits a calendar file into its outermost parts: what stands in a VCALENDAR, or outside where there is none.
 * Nothing is lost when an END is missing: what follows closes the part before, and END:VCALENDAR all that is open.
 */
export function* icsPieces(text: string): Generator<IcsPiece, void, undefined> {
  const open: Open[] = []
  let last = 0
  for (const line of contentLines(text)) {
    last = line.end
    const mark = /^(BEGIN|END)\s*:\s*([A-Za-z0-9_-]{1,100})\s*$/i.exec(line.text)
    const name = mark?.[2]?.toUpperCase() ?? ''
    if (mark?.[1]?.toUpperCase() === 'BEGIN') {
      yield* begin(open, name, line)
    } else if (mark) {
      yield* finish(open, name, line)
    } else {
      const inside = open.at(-1)
      if (inside) inside.lines.push(line)
      if (!inside || inside.name === 'VCALENDAR') yield* strayOf(line, inside)
    }
  }
  while (open.length > 0) yield* close(open, 'cut-off', last)
}

/** A line of the calendar itself is kept with it; one that is no property at all is told. */
function* strayOf(line: ContentLine, calendar: Open | undefined): Generator<IcsPiece> {
  if (!calendar || !/^[A-Za-z0-9_.-]+\s*[;:]/.test(line.text)) yield { stray: line }
}

function* begin(open: Open[], name: string, line: ContentLine): Generator<IcsPiece> {
  const inside = open.findIndex((one) => never.has(one.name))
  if (never.has(name) && inside >= 0) {
    while (open.length > inside) yield* close(open, 'missing', line.start)
  }
  if (name === 'VCALENDAR') while (open.length > 0) yield* close(open, 'missing', line.start)
  if (open.length >= deepest) {
    open.at(-1)?.lines.push(line)
    return
  }
  const calendar = open.find((one) => one.name === 'VCALENDAR')
  open.push({ name, opening: line, lines: [], inner: [], end: line.end, ending: 'end', calendar })
}

function* finish(open: Open[], name: string, line: ContentLine): Generator<IcsPiece> {
  const at = open.map((one) => one.name).lastIndexOf(name)
  if (at < 0) {
    // The END of something too deep to open stays with what holds it.
    if (open.length >= deepest) open.at(-1)?.lines.push(line)
    else yield { stray: line }
    return
  }
  while (open.length > at + 1) yield* close(open, 'missing', line.start)
  yield* close(open, 'end', line.end)
}

/** Ends the innermost open component; hands it out, or to the one that holds it. */
function* close(open: Open[], ending: IcsComponent['ending'], end: number): Generator<IcsPiece> {
  const done = open.pop()
  if (!done) return
  done.ending = ending
  done.end = end
  const holder = open.at(-1)
  if (holder) holder.inner.push(done)
  if (!holder || holder.name === 'VCALENDAR') yield { component: done }
}
