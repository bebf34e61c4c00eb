import { z } from 'zod'
import type { Engine, EngineRefusal } from '../../../src/ipc/contract.ts'
import type { JsonFile } from '../files/jsonFile.ts'
import { type StoreKind, storeKinds } from './storeKind.ts'

/** Which engine last had the library's store, and what kind of store it made; kept beside the store. */
export interface StoreNote extends Engine {
  /** Null until it was seen on disk. */
  readonly kind: StoreKind | null
}

const version = z.string().regex(/^\d{1,5}(?:\.\d{1,6}){0,3}(?:-[a-z0-9.]{1,40})?$/)

export const storeNoteSchema: z.ZodType<StoreNote | null> = z
  .object({ electron: version, chromium: version, kind: z.enum(storeKinds).nullable() })
  .nullable()

/** Whether an engine may open the store; `unsure` until it was seen what kind of store it makes. */
export type Judgement = 'fits' | 'unsure' | EngineRefusal['why']

/**
 * Judges an engine by what is written down and what lies on disk. An older one may begin anew in place of a store that
 * it does not understand, and one that makes the other kind deletes what is there.
 */
export function judgeEngine(
  here: Engine,
  note: StoreNote | null,
  kinds: readonly StoreKind[],
): Judgement {
  if (kinds.length === 0) return 'fits'
  if (note === null) return 'unsure'
  if (isOlder(here.chromium, note.chromium) || isOlder(here.electron, note.electron)) {
    return 'older-engine'
  }
  if (here.chromium !== note.chromium || here.electron !== note.electron) return 'unsure'
  return note.kind === null || kinds.includes(note.kind) ? 'fits' : 'other-kind'
}

function isOlder(one: string, other: string): boolean {
  return Number.parseInt(one, 10) < Number.parseInt(other, 10)
}

/** What the guard looks at and asks. */
export interface GuardParts {
  readonly here: Engine
  readonly note: JsonFile<StoreNote | null>
  kindsOnDisk(): Promise<readonly StoreKind[]>
  /** What kind of store this engine makes where there is none; null where it made none. */
  kindMadeHere(): Promise<StoreKind | null>
}

/**
 * Decides before anything opens the store whether this engine may, and writes down that it will. Null where it may.
 * Only an engine that was not there before is asked what it makes, so that an ordinary start costs a look at a folder.
 */
export async function refuseEngine(parts: GuardParts): Promise<EngineRefusal | null> {
  const { here, note } = parts
  const kinds = await parts.kindsOnDisk()
  const before = note.get()
  const judged = judgeEngine(here, before, kinds)
  const why = judged === 'unsure' ? judgeByKind(await parts.kindMadeHere(), kinds) : judged
  if (why === 'fits') {
    await noteEngine(note, { ...here, kind: kindOf(kinds, before) })
    return null
  }
  const wroteWith = before && { electron: before.electron, chromium: before.chromium }
  return { why, here, wroteWith }
}

function judgeByKind(made: StoreKind | null, kinds: readonly StoreKind[]): 'fits' | 'other-kind' {
  return made !== null && kinds.includes(made) ? 'fits' : 'other-kind'
}

/** Writes down what kind of store this engine made, once there is one. */
export async function rememberKind({ here, note, kindsOnDisk }: GuardParts): Promise<void> {
  await noteEngine(note, { ...here, kind: kindOf(await kindsOnDisk(), note.get()) })
}

/** From now on this engine may open the store, whatever is written down and whatever kind it is. */
export async function allowEngine({ here, note }: GuardParts): Promise<void> {
  await noteEngine(note, { ...here, kind: null })
}

/** Where both kinds lie there, the one that was written down is the one in use. */
function kindOf(kinds: readonly StoreKind[], before: StoreNote | null): StoreKind | null {
  return kinds.length === 1 ? (kinds[0] ?? null) : (before?.kind ?? null)
}

async function noteEngine(file: JsonFile<StoreNote | null>, note: StoreNote): Promise<void> {
  const before = file.get()
  const isSame =
    before?.electron === note.electron &&
    before.chromium === note.chromium &&
    before.kind === note.kind
  if (!isSame) await file.set(note)
}
