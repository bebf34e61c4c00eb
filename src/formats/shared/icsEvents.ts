import { type EventDraft, eventDraftSchema } from '../../model/event.ts'
import { comparable } from '../../model/eventSpan.ts'
import { textPrint } from '../../model/textPrint.ts'
import { cutText, rawText } from './cleanText.ts'
import { type DecodedText, decodeText } from './decodeText.ts'
import { fitDraft } from './fitDraft.ts'
import { type IcsComponent, icsPieces } from './icsComponents.ts'
import { eventOfPiece, type GoodPiece, withChanges } from './icsEventOfPieces.ts'
import { type EventPiece, pieceProblem, readEventPiece } from './icsEventPiece.ts'
import { type ContentLine, lineName, readProperty } from './icsLines.ts'
import { type IcsProblem, type IcsProblemCode, icsProblem } from './icsProblem.ts'
import {
  type ZoneDefinitions,
  type ZoneResolver,
  zoneDefinitions,
  zoneResolver,
} from './icsZones.ts'
import { mendFoldedUtf8 } from './mendFoldedUtf8.ts'

/** Components as they stood in the file, one after the other, and the line of the first. */
export interface IcsRaw {
  readonly text: string
  readonly line: number
}

/** One event of a calendar file with its changed occurrences, or a part that could not be read. */
export type ParsedEvent =
  | { readonly event: EventDraft; readonly raw: IcsRaw; readonly warnings: readonly IcsProblem[] }
  | { readonly problem: IcsProblem; readonly raw: IcsRaw }

/** The bytes of a calendar file as text: folds inside characters are undone before decoding. */
export function decodeIcs(bytes: Uint8Array): DecodedText {
  return decodeText(mendFoldedUtf8(bytes))
}

/** Certain with a BEGIN:VCALENDAR, possible with a bare event; judged on the opening of the file. */
export function recognisesIcs(head: string): 'certain' | 'possible' | 'no' {
  if (/^\uFEFF?\s*BEGIN\s*:\s*VCALENDAR\s*$/im.test(head.slice(0, 2_000))) return 'certain'
  return /^\uFEFF?\s*BEGIN:V(?:EVENT|TODO)\s*[\r\n]/i.test(head) ? 'possible' : 'no'
}

/**
 * Reads a calendar file by RFC 5545, event by event, so that one that cannot be read costs no other.
 * A series and its changed occurrences are one event wherever they stand. The same file gives the same events:
 * they are told by UID, and those without one by what they say. Never throws on data.
 */
export function* parseIcs(text: string): Generator<ParsedEvent, void, undefined> {
  // A zone may be defined after the events in it, so everything is split before anything is read.
  const pieces = [...icsPieces(text)]
  const components = pieces.flatMap((piece) => ('component' in piece ? [piece.component] : []))
  const strays = pieces.flatMap((piece) => ('stray' in piece ? [piece.stray] : []))
  const inner = components.filter(({ name }) => name !== 'VCALENDAR' && name !== 'VTIMEZONE')
  const others = inner.filter((component) => !isEvent(component))
  const found = [
    ...readEvents(inner.filter(isEvent), text),
    ...others.map((one) => unread('not-an-event', one.opening, rawOf([one], text))),
    ...strays.map((line) => unread('text-outside-event', line, lineRaw(line, text))),
  ].sort((a, b) => a.raw.line - b.raw.line)
  yield* found
  if (found.length > 0) return
  const isCalendar = components.some(({ name }) => name === 'VCALENDAR')
  const opening = { number: 1, text: cutText(text, 200) }
  yield unread(isCalendar ? 'no-events' : 'no-calendar', opening, { text: '', line: 1 })
}

function isEvent({ name }: IcsComponent): boolean {
  return name === 'VEVENT' || name === 'VTODO'
}

function readEvents(components: readonly IcsComponent[], text: string): ParsedEvent[] {
  const zones = zoneDefinitions()
  const resolvers = new Map<IcsComponent | undefined, ZoneResolver>()
  const groups = new Map<string, GoodPiece[]>()
  const parsed: ParsedEvent[] = []
  for (const component of components) {
    const resolve = resolvers.get(component.calendar) ?? resolverOf(component, zones)
    resolvers.set(component.calendar, resolve)
    const piece = readEventPiece(component, resolve)
    const problem = pieceProblem(piece)
    if (problem || !isGood(piece)) {
      const line = problem === 'bad-date' ? dateLine(component) : component.opening
      parsed.push(unread(problem ?? 'unreadable-event', line, rawOf([component], text)))
      continue
    }
    const uid = piece.uid ?? uidByContent(component)
    const group = groups.get(uid)
    if (group) group.push(piece)
    else groups.set(uid, [piece])
  }
  for (const [uid, pieces] of groups) parsed.push(...eventsOfUid(uid, pieces, text))
  return parsed
}

function resolverOf({ calendar }: IcsComponent, zones: ZoneDefinitions): ZoneResolver {
  return zoneResolver(calendar?.inner.filter(({ name }) => name === 'VTIMEZONE') ?? [], zones)
}

function isGood(piece: EventPiece): piece is GoodPiece {
  return piece.span !== undefined
}

function dateLine(component: IcsComponent): ContentLine {
  const named = (name: string) => component.lines.find((line) => lineName(line) === name)
  return named('DTSTART') ?? named('RECURRENCE-ID') ?? component.opening
}

/** The events of one UID: a series with its changes; lone occurrences; or several that share what should be theirs alone. */
function* eventsOfUid(uid: string, pieces: readonly GoodPiece[], text: string) {
  const whole = newest(pieces.filter(({ recurrenceId }) => !recurrenceId))
  const changed = newest(pieces.filter(({ recurrenceId }) => recurrenceId))
  for (const { component } of [...whole.older, ...changed.older]) {
    yield unread('superseded-event', component.opening, rawOf([component], text))
  }
  const [series, ...others] = whole.kept
  if (!series) {
    for (const piece of changed.kept) {
      const draft = eventOfPiece(piece, uid, isCancelling(piece))
      const lone = piece.recurrenceId ? { ...draft, recurrenceId: piece.recurrenceId } : draft
      yield finished(lone, [piece], text, [])
    }
    return
  }
  const draft = eventOfPiece(series, uid, isCancelling(series))
  yield finished(
    withChanges(draft, changed.kept),
    [series, ...changed.kept],
    text,
    uidProblems(series),
  )
  for (const [at, piece] of others.entries()) {
    const own = `${uid.slice(0, 990)}#${at + 2}`
    const shared = [icsProblem('shared-uid', lineOfUid(piece))]
    yield finished(eventOfPiece(piece, own, isCancelling(piece)), [piece], text, shared)
  }
}

function uidProblems(piece: GoodPiece): IcsProblem[] {
  return piece.uid === undefined ? [icsProblem('missing-uid', piece.component.opening)] : []
}

function lineOfUid({ component }: EventPiece): ContentLine {
  return component.lines.find((line) => lineName(line) === 'UID') ?? component.opening
}

/**
 * Of pieces with one UID and the same recurrence id, or of whole events that start at the same time or were
 * numbered anew (SEQUENCE), the newest; and those it stands for. Whole events that merely share a UID all stay.
 */
function newest(pieces: readonly GoodPiece[]): { kept: GoodPiece[]; older: GoodPiece[] } {
  const best = new Map<string, GoodPiece>()
  const older: GoodPiece[] = []
  const highest = pieces.reduce((most, { sequence }) => Math.max(most, sequence), 0)
  for (const piece of pieces) {
    if (!piece.recurrenceId && piece.sequence < highest) {
      older.push(piece)
      continue
    }
    const key = String(comparable(piece.recurrenceId ?? piece.span.start))
    const rival = best.get(key)
    const wins = !rival || isNewer(piece, rival)
    if (rival) older.push(wins ? rival : piece)
    if (wins) best.set(key, piece)
  }
  return { kept: [...best.values()], older }
}

function isNewer(piece: GoodPiece, rival: GoodPiece): boolean {
  if (piece.sequence !== rival.sequence) return piece.sequence > rival.sequence
  return piece.stamp >= rival.stamp
}

/** True in a calendar that takes events back (METHOD:CANCEL). */
function isCancelling({ component }: EventPiece): boolean {
  const line = component.calendar?.lines.find((one) => lineName(one) === 'METHOD')
  return /^CANCEL$/i.test((line && readProperty(line)?.values[0]?.trim()) ?? '')
}

/** The same text gives the same UID, so that a file without UIDs can be read twice. */
function uidByContent({ lines }: IcsComponent): string {
  const words = lines.filter((line) => lineName(line) !== 'DTSTAMP').map(({ text }) => text)
  return `plexus-${textPrint(words.join('\n'))}`
}

function finished(
  draft: EventDraft,
  pieces: readonly GoodPiece[],
  text: string,
  more: readonly IcsProblem[],
): ParsedEvent {
  const components = pieces.map(({ component }) => component)
  const raw = rawOf(components, text)
  const { icalendar, changes, ...rest } = draft
  const { fitted, cut } = fitDraft(rest)
  const whole = eventDraftSchema.safeParse({
    ...fitted,
    changes,
    ...(icalendar ? { icalendar } : {}),
  })
  const first = components[0]?.opening ?? { number: raw.line, text: '' }
  if (!whole.success) return unread('unreadable-event', first, raw)
  const unended = components.filter(({ ending }) => ending === 'missing')
  const warnings = [
    ...pieces.flatMap(({ problems }) => problems),
    ...more,
    ...unended.map(({ opening }) => icsProblem('missing-end', opening)),
    ...cut.map((value) => icsProblem('field-too-long', { ...first, text: value })),
  ]
  return { event: whole.data, raw, warnings }
}

function unread(
  code: IcsProblemCode,
  line: Pick<ContentLine, 'number' | 'text'>,
  raw: IcsRaw,
): ParsedEvent {
  return { problem: icsProblem(code, line), raw }
}

function rawOf(components: readonly IcsComponent[], text: string): IcsRaw {
  const texts = components.map(({ opening, end }) => text.slice(opening.start, end))
  const line = components.reduce(
    (first, { opening }) => Math.min(first, opening.number),
    Number.POSITIVE_INFINITY,
  )
  return { text: rawText(texts.join('\n')), line }
}

function lineRaw({ start, end, number }: ContentLine, text: string): IcsRaw {
  return { text: rawText(text.slice(start, end)), line: number }
}
