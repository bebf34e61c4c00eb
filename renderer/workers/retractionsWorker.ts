import { expose } from 'comlink'
import { importRetractions, type RetractionStage } from '../../src/commands/importRetractions.ts'
import { declareDatabase } from '../../src/db/libraryDatabase.ts'
import type { RetractionList } from '../../src/model/retraction.ts'

/** An error loses its code on the way out of a worker, so a failure travels as a value. */
export type RetractionsReply =
  | { readonly ok: true; readonly list: RetractionList }
  | { readonly ok: false; readonly code: string }

const retractionsWorker = {
  /** Reads the list and puts it in the place of the one there is. Ending the worker before that changes nothing. */
  async import(
    databaseName: string,
    name: string,
    bytes: ArrayBuffer,
    onStage: (stage: RetractionStage) => void,
  ): Promise<RetractionsReply> {
    const text = decoded(bytes)
    if (text === undefined) return { ok: false, code: 'not-text' }
    const db = declareDatabase(databaseName)
    try {
      await db.open()
      const context = { db, now: () => new Date(), newId: () => crypto.randomUUID() }
      return { ok: true, list: await importRetractions(context, { name, text }, onStage) }
    } catch (error) {
      const named = error instanceof Error && 'code' in error ? String(error.code) : ''
      return { ok: false, code: named || (error instanceof Error ? error.name : 'unknown') }
    } finally {
      db.close()
    }
  },
}

export type RetractionsWorker = typeof retractionsWorker

function decoded(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

expose(retractionsWorker)
