import type { CommandId } from '../model/commandTable.ts'
import type { VideoFile, VideoRefusal } from '../model/draftVideo.ts'
import type { PaperSize } from '../model/portfolio.ts'

/** Everything the page may ask of the desktop. Types and names only: no Electron, no behaviour. Few, coarse calls. */
export interface DesktopCalls {
  /** What the page needs before it opens the database. */
  start(): StartInfo
  /** Asks for files and reads them, each at most 100 MB (`too-large`); empty when the dialog was cancelled. */
  openFiles(): OpenedFile[]
  /** Asks for a video and reads what its container tells, never its pictures; null when the dialog was cancelled. */
  chooseVideo(): ChosenVideo | null
  /** Whether a video still lies where it did; `changed` where the file there is of another size. */
  lookForVideo(path: string, bytes: number): VideoWhereabouts
  /** Asks where to save a copy of an MP4 or MOV without its notes, and tells what the copy is; null when cancelled. */
  saveCleanVideo(path: string): ChosenVideo | null
  /** Asks where to save and writes it whole (temporary file, then rename); null when cancelled. */
  saveFile(suggestedName: string, contents: Uint8Array): SavedFile | null
  /**
   * Prints a page that needs nothing beside it (no script, no request) to PDF; `foot` stands beside the page numbers.
   * Null where it was cancelled. One job at a time: a new one takes the place of the one that runs.
   */
  printPdf(html: string, options: PrintOptions): PrintedPdf | null
  cancelPrinting(): void
  /** Opens an http, https or mailto address outside the program. */
  openExternal(url: string): void
  copyText(text: string): void
  /**
   * Asks Crossref over the network which notices update papers, at most 20 DOIs a call, only when the user asks for it;
   * `no-network` where it cannot be reached.
   */
  askCrossref(dois: string[]): CrossrefAnswer[]
  setTheme(theme: Theme): void
  /** Shows a message of the system; `id` comes back with `notificationClicked`. False where the system shows none. */
  notify(id: string, title: string, body: string): boolean
  /** How the program goes on without its window, until said otherwise. */
  setBackground(wish: BackgroundWish): void
  controlWindow(action: 'minimise' | 'toggle-maximise' | 'close'): void
  /** Makes everything in the window larger or smaller; kept from one start to the next. */
  zoomWindow(step: 'in' | 'out' | 'reset'): void
  /** Shows the application menu at a point of the window, in CSS pixels (the frameless window has no menu bar). */
  showMenu(x: number, y: number): void
  /** Tells the menu which commands can be used now. */
  setEnabledCommands(commands: CommandId[]): void
  /** Remembers what the library held, outside the database: the canary that notices an emptied or older one. */
  recordLastSeen(seen: LastSeen): void
  /** Backups are written in pieces of JSON lines; nothing counts as a backup before `finishBackup` read it back. */
  beginBackup(reason: BackupReason, schemaVersion: number): string
  /** UTF-8 lines `{"table":"resources","row":{...}}`, each ended by a line feed; at most 16 MiB a piece. */
  appendBackup(token: string, lines: Uint8Array): void
  finishBackup(token: string, counts: TableCounts): FinishedBackup
  abandonBackup(token: string): void
  /** Newest first; each opened and counted. */
  listBackups(): BackupInfo[]
  /**
   * A piece of a backup's lines from a byte offset into them, at most 1 MiB; empty at the end. A piece may end within a
   * line. Fastest when each call goes on where the last one ended.
   */
  readBackup(id: string, offset: number): Uint8Array
  showBackupFolder(): void
  /** Makes another database the library from the next load on, and loads the window anew. */
  switchDatabase(name: string): void
  /** The space on the disk that holds the library, asked of it before anything large is written and every few seconds. */
  askSpace(): DiskSpace
  /**
   * Keeps what the window holds and the library did not take, from one start to the next; null forgets it. `disk-full`
   * where even the room set aside for it is taken.
   */
  keepHeld(contents: string | null): void
  /** What `keepHeld` kept; null where there is nothing. */
  readHeld(): string | null
  /** Leaves what `keepHeld` kept, where it cannot be read, beside what is kept from now on. The name of the file. */
  setHeldAside(): string
  /**
   * Says that the store refused a write. A page that begins anew after that, because it was loaded again or its process
   * died, must not open the store: the program is started again in its place.
   */
  noteRefusedWrite(): void
  /** Ends the program without asking the page and starts it again: the store is closed, and mended before it is opened. */
  restartProgram(): void
  /** The other answer to `quitRequested`: the user is asked something first, and the program goes on. */
  stayOpen(): void
  /**
   * Copies the files of a library that this engine was refused aside, lets it open them, and starts the program again.
   * `not-allowed` where nothing was refused.
   */
  openDespiteEngine(): void
  /**
   * Ends the program and starts it again by itself: before the page opens anything, the store it could not use is moved
   * aside. What was chosen comes back with `start`, once.
   */
  restoreAfterRestart(choice: RestoreChoice): void
  /** Saves versions, sizes and error codes; none of the user's content. Null when cancelled. */
  saveDiagnosticFile(codes: string[]): SavedFile | null
  /** The answer to `quitRequested`: everything is written, the program may end. */
  readyToQuit(): void
}

export interface DesktopEvents {
  menuCommand: { readonly command: CommandId }
  /** The user wants to leave: write what is open and the quit backup, then call `readyToQuit`, or `stayOpen`. */
  quitRequested: Record<string, never>
  /** A message of `notify` was clicked; the window is shown already. */
  notificationClicked: { readonly id: string }
  windowState: { readonly maximised: boolean; readonly fullScreen: boolean }
}

/** Whether closing the window leaves the program in the notification area, and whether it starts with the system. */
export interface BackgroundWish {
  readonly keepInTray: boolean
  readonly openAtLogin: boolean
}

export type Theme = 'system' | 'light' | 'dark'
export type BackupReason = 'daily' | 'import' | 'quit' | 'restore' | 'manual'
/** Rows by table. */
export type TableCounts = Readonly<Record<string, number>>

export interface OpenedFile {
  readonly name: string
  readonly bytes: Uint8Array
}
export type ChosenVideo =
  | { readonly outcome: 'video'; readonly file: VideoFile }
  | { readonly outcome: 'refused'; readonly name: string; readonly code: VideoRefusal }
export type VideoWhereabouts = 'here' | 'gone' | 'changed'
/** What Crossref said about a paper, as it came; null where it had no answer. */
export interface CrossrefAnswer {
  readonly doi: string
  readonly json: string | null
}
export interface SavedFile {
  readonly name: string
}
export interface PrintOptions {
  readonly paper: PaperSize
  readonly foot: string
}
export interface PrintedPdf {
  readonly bytes: Uint8Array
  /** Whether it holds the structure screen readers go by; an old runtime cannot write it. */
  readonly tagged: boolean
}
export interface LastSeen {
  readonly databaseName: string
  readonly schemaVersion: number
  readonly counts: TableCounts
  /** ISO 8601, UTC. */
  readonly at: string
  /** Which library it was, and the number of its newest change; absent where it had just been restored or begun. */
  readonly databaseId?: string | undefined
  readonly seq?: number | undefined
}
export interface BackupInfo {
  /** The file's name, never its path. */
  readonly id: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly reason: BackupReason
  readonly schemaVersion: number
  readonly bytes: number
  readonly counts: TableCounts
  /** False when the file does not hold what its last line says it should. */
  readonly readable: boolean
}
/** `kept-older` means the library was empty and existing backups are not: nothing was written. */
export type FinishedBackup =
  | { readonly outcome: 'written'; readonly backup: BackupInfo }
  | { readonly outcome: 'kept-older' }

/** In bytes. Limits of 0 are switched off. */
export interface DiskSpace {
  /** Null where the system does not tell. */
  readonly free: number | null
  /** Whether the folder cannot be written to at all. */
  readonly readOnly: boolean
  /** Below so much a sentence warns. */
  readonly warn: number
  /** Below so much no import, restore or backup begins. */
  readonly jobs: number
  /** Below so much, and three times what a job will write, nothing is written. */
  readonly floor: number
}

/** What takes the place of a library that cannot be used. */
export type RestoreChoice =
  | { readonly kind: 'backup'; readonly id: string }
  | { readonly kind: 'empty' }

/** A choice that waited for this start. */
export interface ResumedRestore {
  readonly choice: RestoreChoice
  /** Why the store that stands in its way could not be moved; null where it is out of it. */
  readonly failure: DesktopFailureCode | null
}

export interface StartInfo {
  readonly appVersion: string
  readonly electronVersion: string
  readonly operatingSystem: 'linux' | 'mac' | 'windows'
  readonly theme: Theme
  readonly databaseName: string
  readonly lastSeen: LastSeen | null
  /** To be gone on with; told to the first who asks after the program's start. */
  readonly resumed: ResumedRestore | null
  readonly maximised: boolean
  /** A store whose log is torn and could not be mended: it may be read, and whatever is written to it destroys it. */
  readonly storeTorn: boolean
  /** Why this engine must not open the library's files; null where it may. */
  readonly refusal: EngineRefusal | null
}

/** The versions of what the program runs on. */
export interface Engine {
  readonly electron: string
  readonly chromium: string
}

/**
 * `older-engine`: a newer one wrote the library, and an older one may take it for damaged. `other-kind`: this one keeps
 * its libraries in another kind of store. Either might begin an empty library in place of the one that is there.
 */
export interface EngineRefusal {
  readonly why: 'older-engine' | 'other-kind'
  readonly here: Engine
  /** What last opened it; null where that was never written down. */
  readonly wroteWith: Engine | null
}

/** A thrown error loses its class on the way through Electron, so a failure travels as a value. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: DesktopFailure }

export const desktopFailureCodes = [
  'not-allowed',
  'bad-arguments',
  'not-found',
  'disk-full',
  'no-permission',
  'not-verified',
  'too-large',
  'no-network',
  'unexpected',
] as const
export type DesktopFailureCode = (typeof desktopFailureCodes)[number]
export interface DesktopFailure {
  readonly code: DesktopFailureCode
  /** For the diagnostic file; never shown as it is, never holding content. */
  readonly detail: string
}

export type CallName = keyof DesktopCalls
export type CallArgs<C extends CallName> = Parameters<DesktopCalls[C]>
export type CallResult<C extends CallName> = ReturnType<DesktopCalls[C]>
export type EventName = keyof DesktopEvents

/** What preload exposes as `window.plexus`. */
export type DesktopApi = {
  readonly [C in CallName]: (...args: CallArgs<C>) => Promise<Reply<CallResult<C>>>
} & {
  on<E extends EventName>(event: E, listener: (payload: DesktopEvents[E]) => void): () => void
}

/** The allow-lists. `satisfies` makes a call that is declared but not listed a compile error. */
export const callNames = Object.keys({
  start: true,
  openFiles: true,
  chooseVideo: true,
  lookForVideo: true,
  saveCleanVideo: true,
  saveFile: true,
  printPdf: true,
  cancelPrinting: true,
  openExternal: true,
  copyText: true,
  askCrossref: true,
  setTheme: true,
  notify: true,
  setBackground: true,
  controlWindow: true,
  zoomWindow: true,
  showMenu: true,
  setEnabledCommands: true,
  recordLastSeen: true,
  beginBackup: true,
  appendBackup: true,
  finishBackup: true,
  abandonBackup: true,
  listBackups: true,
  readBackup: true,
  showBackupFolder: true,
  switchDatabase: true,
  askSpace: true,
  keepHeld: true,
  readHeld: true,
  setHeldAside: true,
  noteRefusedWrite: true,
  restartProgram: true,
  stayOpen: true,
  openDespiteEngine: true,
  restoreAfterRestart: true,
  saveDiagnosticFile: true,
  readyToQuit: true,
} satisfies Record<CallName, true>) as readonly CallName[]

export const eventNames = Object.keys({
  menuCommand: true,
  quitRequested: true,
  notificationClicked: true,
  windowState: true,
} satisfies Record<EventName, true>) as readonly EventName[]

/** The channel a call travels on. */
export function callChannel(name: CallName): string {
  return `plexus:call:${name}`
}

/** The channel an event travels on. */
export function eventChannel(name: EventName): string {
  return `plexus:event:${name}`
}

/** Preload tells main whether the page listens for an event: a page that does not hear `quitRequested` is not waited for. */
export const listeningChannel = 'plexus:listening'
