import { expose, transfer } from 'comlink'
import { declareDatabase, type LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { claimsByResource } from '../../src/db/queries/claims.ts'
import { contactPhotos } from '../../src/db/queries/contactPhotos.ts'
import { exportSnapshot } from '../../src/db/queries/exportSnapshot.ts'
import { presentContacts } from '../../src/db/queries/presentContacts.ts'
import { rowsByIds } from '../../src/db/queries/rowsByIds.ts'
import { tablePages } from '../../src/db/queries/tablePages.ts'
import { contactExporters } from '../../src/formats/contactExporters.ts'
import { eventExporters } from '../../src/formats/eventExporters.ts'
import { exporters } from '../../src/formats/exporters.ts'
import { exportSharePack } from '../../src/formats/exportSharePack.ts'
import type { Contact } from '../../src/model/contact.ts'
import type { EventKind, PlannerEvent } from '../../src/model/event.ts'
import { wallOf } from '../../src/model/eventTime.ts'
import { scan } from '../../src/reputation/scan.ts'
import type { ScanContext } from '../../src/reputation/scanTypes.ts'

export interface ExportRequest {
  readonly databaseName: string
  readonly formatId: string
  /** In the order to be written; null for the whole library, the newest saved first, without the trash. */
  readonly ids: readonly string[] | null
  readonly withNotes: boolean
  readonly appVersion: string
}

/** Which events; with null all but those in the trash and those of kinds that are hidden, by their start. */
export interface EventExportRequest {
  readonly databaseName: string
  readonly formatId: string
  readonly ids: readonly string[] | null
  readonly hidden: readonly EventKind[]
  readonly withNotes: boolean
}

/** Records written between two words of progress. */
const recordsBetween = 200

/** Builds an export whole, in UTF-8; ending the worker cancels it. */
async function build(
  request: ExportRequest,
  onProgress: (written: number, total: number) => void,
): Promise<Uint8Array> {
  const exporter = exporters.find(({ id }) => id === request.formatId)
  if (!exporter) throw new Error(`no exporter ${request.formatId}`)
  const db = declareDatabase(request.databaseName)
  try {
    await db.open()
    const ids = request.ids ?? (await wholeLibrary(db))
    const { resources, rawRecords } = await exportSnapshot(db, ids)
    const pieces = exporter.write({
      resources: request.withNotes ? resources : resources.map((one) => ({ ...one, notes: '' })),
      rawRecords,
      ...(exporter.id === exportSharePack.id ? { claims: await claimsByResource(db, ids) } : {}),
      exportedAt: new Date().toISOString(),
      appVersion: request.appVersion,
    })
    const bytes = encoded(pieces, (written) =>
      onProgress(Math.min(written, resources.length), resources.length),
    )
    return transfer(bytes, [bytes.buffer])
  } finally {
    db.close()
  }
}

async function wholeLibrary(db: LibraryDatabase): Promise<string[]> {
  const found: { id: string; savedAt: string }[] = []
  for await (const page of tablePages(db, 'resources')) {
    for (const { id, savedAt, deletedAt } of page) if (!deletedAt) found.push({ id, savedAt })
  }
  found.sort((a, b) => b.savedAt.localeCompare(a.savedAt) || a.id.localeCompare(b.id))
  return found.map(({ id }) => id)
}

/** The pieces in UTF-8 in one array, joined some hundred at a time: a single string of all could grow too long. */
function encoded(
  pieces: Iterable<string>,
  onPieces: (written: number) => void,
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  let waiting: string[] = []
  let written = 0
  const flush = () => {
    parts.push(encoder.encode(waiting.join('')))
    waiting = []
    onPieces(written)
  }
  for (const piece of pieces) {
    waiting.push(piece)
    written += 1
    if (waiting.length === recordsBetween) flush()
  }
  flush()
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Builds an export of contacts whole, in UTF-8. Pictures go along; notes only where they were asked for. */
async function buildContacts(
  request: ExportRequest,
  onProgress: (written: number, total: number) => void,
): Promise<Uint8Array> {
  const exporter = contactExporters.find(({ id }) => id === request.formatId)
  if (!exporter) throw new Error(`no exporter ${request.formatId}`)
  return withLibrary(request.databaseName, async (db) => {
    const contacts = await contactsFor(db, request.ids)
    const pieces = exporter.write({
      contacts,
      photos: await contactPhotos(db, contacts),
      exportedAt: new Date().toISOString(),
      withNotes: request.withNotes,
    })
    const bytes = encoded(pieces, (written) =>
      onProgress(Math.min(written, contacts.length), contacts.length),
    )
    return transfer(bytes, [bytes.buffer])
  })
}

/** Builds an export of events whole, in UTF-8; notes only where they were asked for. */
async function buildEvents(
  request: EventExportRequest,
  onProgress: (written: number, total: number) => void,
): Promise<Uint8Array> {
  const exporter = eventExporters.find(({ id }) => id === request.formatId)
  if (!exporter) throw new Error(`no exporter ${request.formatId}`)
  return withLibrary(request.databaseName, async (db) => {
    const events = await eventsFor(db, request)
    const { withNotes } = request
    const pieces = exporter.write({ events, exportedAt: new Date().toISOString(), withNotes })
    const bytes = encoded(pieces, (written) =>
      onProgress(Math.min(written, events.length), events.length),
    )
    return transfer(bytes, [bytes.buffer])
  })
}

async function eventsFor(
  db: LibraryDatabase,
  { ids, hidden }: EventExportRequest,
): Promise<PlannerEvent[]> {
  if (ids) return rowsByIds(db, 'events', ids)
  const events: PlannerEvent[] = []
  for await (const page of tablePages(db, 'events')) {
    events.push(...page.filter(({ deletedAt, kind }) => !deletedAt && !hidden.includes(kind)))
  }
  return events.sort((a, b) => wallOf(a.start) - wallOf(b.start))
}

/** A note that speaks of somebody, by the resource it stands at. */
export interface SpeakingNote {
  readonly id: string
  readonly title: string
  readonly blocks: number
  readonly warns: number
}

/** The notes of resources, of these or with null of all, in which somebody could be recognised; the worst first. */
function speakingNotes(
  databaseName: string,
  ids: readonly string[] | null,
  context: ScanContext,
): Promise<SpeakingNote[]> {
  return withLibrary(databaseName, async (db) => {
    const { resources } = await exportSnapshot(db, ids ?? (await wholeLibrary(db)))
    const found = resources.flatMap(({ id, title, notes }): SpeakingNote[] => {
      if (notes.trim() === '') return []
      const { findings } = scan(notes, context)
      const of = (asked: string) => findings.filter(({ severity }) => severity === asked).length
      const [blocks, warns] = [of('block'), of('warn')]
      return blocks + warns === 0 ? [] : [{ id, title, blocks, warns }]
    })
    return found.sort((a, b) => b.blocks - a.blocks || b.warns - a.warns)
  })
}

/** How many contacts have private notes, of these or, with null, of all. */
function notesAmong(databaseName: string, ids: readonly string[] | null): Promise<number> {
  return withLibrary(databaseName, async (db) => {
    const contacts = await contactsFor(db, ids)
    return contacts.filter(({ notes }) => notes.trim() !== '').length
  })
}

/** The contacts asked for in that order; with null everyone who is not in the trash, by name. */
async function contactsFor(
  db: LibraryDatabase,
  ids: readonly string[] | null,
): Promise<readonly Contact[]> {
  return ids ? rowsByIds(db, 'contacts', ids) : presentContacts(db)
}

async function withLibrary<T>(name: string, work: (db: LibraryDatabase) => Promise<T>): Promise<T> {
  const db = declareDatabase(name)
  try {
    await db.open()
    return await work(db)
  } finally {
    db.close()
  }
}

const exportWork = { build, buildContacts, buildEvents, notesAmong, speakingNotes }
export type ExportWorker = typeof exportWork
expose(exportWork)
