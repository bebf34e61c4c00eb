import { expose } from 'comlink'
import { scan } from '../../src/reputation/scan.ts'
import type { ScanContext, ScanResult } from '../../src/reputation/scanTypes.ts'
import { findToneNotes, type ToneNote } from '../../src/reputation/tone.ts'

/** A text with what was found in it; offsets are in it. */
export interface TextReading {
  readonly text: string
  readonly scanned: ScanResult
  readonly notes: readonly ToneNote[]
}

/** Looks through a text: not for the drawing thread, however long it is. */
const scanWorker = {
  read(text: string, context: ScanContext, rulesOff: readonly string[]): TextReading {
    return {
      text,
      scanned: scan(text, context),
      notes: findToneNotes(text, { disabledRules: rulesOff }),
    }
  },
}

export type ScanWorker = typeof scanWorker
expose(scanWorker)
