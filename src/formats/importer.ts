import type { Contact, ContactDraft } from '../model/contact.ts'
import type { EventDraft, PlannerEvent } from '../model/event.ts'
import type { RawRecord, Resource, ResourceDraft } from '../model/resource.ts'
import type { SharedClaim } from '../model/sharedClaim.ts'

/** What a file's records can become: the draft an importer hands over and what is saved of it, by table. */
export interface ImportTargets {
  readonly resources: { readonly draft: ResourceDraft; readonly saved: Resource }
  readonly contacts: { readonly draft: ContactDraft; readonly saved: Contact }
  readonly events: { readonly draft: EventDraft; readonly saved: PlannerEvent }
}
export type ImportTarget = keyof ImportTargets
export type DraftOf<T extends ImportTarget> = ImportTargets[T]['draft']
export type SavedOf<T extends ImportTarget> = ImportTargets[T]['saved']

/** A file as its text, already decoded (see formats/shared/decodeText.ts). */
export interface SourceFile {
  readonly name: string
  readonly text: string
}

export const importProblemCodes = [
  'missing-title',
  'title-borrowed',
  'bad-date',
  'bad-identifier',
  'not-a-web-address',
  'unreadable-record',
  'cut-off-record',
  'text-outside-record',
  'field-too-long',
  'missing-name',
  'name-borrowed',
  'not-an-email',
  'not-a-phone-number',
  'picture-left-out',
  'not-a-contact',
  'unclosed-quote',
  'too-many-columns',
  'no-calendar',
  'no-events',
  'not-an-event',
  'missing-start',
  'unreadable-event',
  'cut-off-event',
  'superseded-event',
  'text-outside-event',
  'unreadable-line',
  'bad-rule',
  'rule-part-dropped',
  'unknown-zone',
  'end-before-start',
  'too-many-dates',
  'alarm-ignored',
  'missing-end',
  'missing-uid',
  'shared-uid',
  'own-field-ignored',
] as const
/**
 * `bad-date`, `bad-identifier`, `not-a-web-address`, `field-too-long`, `not-an-email`, `not-a-phone-number` and
 * `picture-left-out` keep the record without that value, `name-borrowed` and `title-borrowed` under something else than a name or title; those of
 * events from `unreadable-line` on keep the event with the nearest meaning (see shared/icsProblem.ts). The others lose
 * the record.
 */
export type ImportProblemCode = (typeof importProblemCodes)[number]

/** Where the trouble is and what it was; the interface words it. `line` counts from 1; `excerpt` at most 200 characters. */
export interface ImportProblem {
  readonly code: ImportProblemCode
  readonly line: number
  readonly excerpt: string
}

/** The record as it stood in the file. */
export interface RawText {
  readonly text: string
  readonly line: number
}

/** A record as Plexus itself saved it: whole, with its id and all that is the user's own, and the raw record kept beside it. */
export interface WholeRecord<T extends ImportTarget> {
  readonly saved: SavedOf<T>
  readonly raw?: Omit<RawRecord, 'id'> | undefined
}

/** One record of a file, in order: read (perhaps with warnings), or not readable. */
export type ParsedRecord<T extends ImportTarget = 'resources'> =
  | {
      readonly draft: DraftOf<T>
      readonly raw: RawText
      readonly warnings: readonly ImportProblem[]
      /** Only from Plexus's own format. */
      readonly whole?: WholeRecord<T>
      /** Claims that rest on it; only from a share pack. */
      readonly claims?: readonly SharedClaim[]
    }
  | { readonly problem: ImportProblem; readonly raw: RawText }

export interface Importer<T extends ImportTarget = 'resources'> {
  readonly id: string
  /** What its records become. */
  readonly target: T
  /** The name people know the format by. */
  readonly name: string
  readonly extensions: readonly string[]
  /** Judged on the opening of the file (its first 64 KiB as text), never on its name alone. */
  recognises(head: string): 'certain' | 'possible' | 'no'
  /** Yields every record in file order, good or bad; throws only for a programming error. */
  parse(file: SourceFile): Iterable<ParsedRecord<T>>
  /** Why a file of this format is not read at all; asked before `parse`, with the same opening and the whole text. */
  refuses?(head: string, text: string): 'newer-version' | 'tampered' | undefined
  /**
   * Puts records as they stood back into one file of this format, below the heading of a table, which stands in the
   * opening of the file they are from; without it they are parted by a blank line.
   */
  joinRaw?(records: readonly string[], opening: string): string
}

export type AnyImporter = { [T in ImportTarget]: Importer<T> }[ImportTarget]
