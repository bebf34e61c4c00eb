import {
  type EventDraft,
  type EventKind,
  emptyEvent,
  mostExceptions,
  type OccurrenceChange,
  type Recurrence,
} from '../../model/event.ts'
import { comparable, spanLength } from '../../model/eventSpan.ts'
import type { EventTime } from '../../model/eventTime.ts'
import { eventKindOfWords } from './eventKindOfWords.ts'
import type { EventPiece } from './icsEventPiece.ts'
import { occurrenceName } from './icsKinds.ts'
import { sameValue } from './sameValue.ts'

/** A piece with a start: see pieceProblem. */
export type GoodPiece = EventPiece & { readonly span: NonNullable<EventPiece['span']> }

/** An event of its main piece; `cancelled` is said by the calendar as a whole (METHOD:CANCEL). */
export function eventOfPiece(piece: GoodPiece, uid: string, cancelled: boolean): EventDraft {
  const { start, end, duration } = piece.span
  const { location, link, recurrence, icalendar } = piece
  return {
    ...emptyEvent(kindOf(piece), piece.title, start),
    ...(end ? { end } : {}),
    ...(duration === undefined ? {} : { duration }),
    ...(location === undefined ? {} : { location }),
    ...(link === undefined ? {} : { link }),
    ...(icalendar ? { icalendar } : {}),
    ...(cancelled || piece.cancelled ? { cancelled: true } : {}),
    notes: piece.notes,
    tags: tagsOf(piece.tags),
    reminders: [...piece.reminders],
    sequence: piece.sequence,
    ...piece.own,
    ...(recurrence ? { recurrence: named(recurrence, piece.span.start) } : {}),
    uid,
  }
}

/** What is left out of a series, named in the kind of its start; a day leaves out all that starts on it. */
function named(recurrence: Recurrence, start: EventTime): Recurrence {
  if (start.kind !== 'date') return recurrence
  const exdates = recurrence.exdates.map((time) => occurrenceName(time, start))
  return { ...recurrence, exdates }
}

function tagsOf(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.slice(0, 200)).filter((tag) => tag !== ''))]
}

/** A series with the changed occurrences a file has of it, in the order of their originals. */
export function withChanges(series: EventDraft, pieces: readonly GoodPiece[]): EventDraft {
  const changes = pieces
    .flatMap((piece) =>
      piece.recurrenceId
        ? [changeOf(series, piece, occurrenceName(piece.recurrenceId, series.start))]
        : [],
    )
    .sort((a, b) => comparable(a.of) - comparable(b.of))
    .slice(0, mostExceptions)
  if (changes.length === 0) return series
  return { ...series, recurrence: series.recurrence ?? { rdates: [], exdates: [] }, changes }
}

/** Only what is different: an occurrence in a file says everything again. */
function changeOf(series: EventDraft, piece: GoodPiece, of: EventTime): OccurrenceChange {
  const { start, end, duration } = piece.span
  const lengthDiffers = !sameValue(spanLength(piece.span), spanLength(series))
  const differing = <K extends 'title' | 'notes' | 'location' | 'link' | 'reminders'>(
    name: K,
    value: EventDraft[K],
    none: EventDraft[K],
  ) => (sameValue(series[name] ?? none, value ?? none) ? {} : { [name]: value ?? none })
  return {
    of,
    ...(piece.following ? { following: true } : {}),
    ...(sameMoment(start, of) ? {} : { start }),
    ...(lengthDiffers && end ? { end } : {}),
    ...(lengthDiffers && duration !== undefined ? { duration } : {}),
    ...(lengthDiffers && !end && duration === undefined ? { duration: 'PT0S' } : {}),
    ...differing('title', piece.title, ''),
    ...differing('notes', piece.notes, ''),
    ...differing('location', piece.location, ''),
    ...differing('link', piece.link, ''),
    ...differing('reminders', [...piece.reminders], []),
    ...(piece.cancelled === (series.cancelled ?? false) ? {} : { cancelled: piece.cancelled }),
    ...(piece.own.hashtag === undefined ? {} : { hashtag: piece.own.hashtag }),
    ...(piece.own.chat ? { chat: piece.own.chat } : {}),
    ...(piece.sequence === 0 ? {} : { sequence: piece.sequence }),
    ...(piece.icalendar ? { icalendar: piece.icalendar } : {}),
  }
}

function sameMoment(a: EventTime, b: EventTime): boolean {
  if (a.kind !== b.kind) return false
  return a.kind === 'zoned' && b.kind === 'zoned' && a.zone !== b.zone ? false : sameValue(a, b)
}

function kindOf({ component, title, span }: GoodPiece): EventKind {
  return component.name === 'VTODO'
    ? 'deadline'
    : eventKindOfWords(title, span.start.kind === 'date')
}
