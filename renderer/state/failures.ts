import { DesktopError } from '../desktop.ts'
import { desktopFailureWords } from '../text/en.ts'
import { noRoomWords, notWrittenWords } from '../text/writing.ts'
import { NoRoomError } from '../unsaved/diskState.ts'
import { useToasts } from './toast.ts'

const seenCodes: string[] = []
const remembered = 50

/** The codes of what failed since the start; all that a diagnostic file holds of it. */
export function failureCodes(): string[] {
  return [...seenCodes]
}

/** Notes a failure's code for the diagnostic file; for places that show the failure themselves. */
export function noteFailure(error: unknown): void {
  seenCodes.push(codeOf(error))
  if (seenCodes.length > remembered) seenCodes.shift()
}

/** Notes a failure's code and tells the user what and what next. */
export function tellFailure(error: unknown): void {
  noteFailure(error)
  useToasts.getState().show(failureWords(error), { tone: 'block' })
}

/** The words for a failure, for places that show it themselves. */
export function failureWords(error: unknown): string {
  if (error instanceof DesktopError) return desktopFailureWords[error.code]
  switch (codeOf(error)) {
    case 'write-timeout':
      return 'The change was not confirmed by the disk. It is not saved yet: try again.'
    case 'writing-stopped':
      return notWrittenWords
    case 'record-gone':
      return 'It is no longer in the library, so nothing was changed.'
    case 'no-room':
      return error instanceof NoRoomError
        ? noRoomWords(error.free, error.needed)
        : desktopFailureWords['disk-full']
    case 'reason-tells':
      return 'The reason names what it is about, or somebody. Say it without: the reason is kept.'
    case 'gate-closed':
      return 'Not ready yet: open the draft to see which checks are open.'
    case 'QuotaExceededError':
    case 'UnknownError':
    case 'AbortError':
      return 'The library could not be written. The disk may be full: free some space, then try again.'
    default:
      return desktopFailureWords.unexpected
  }
}

/** The code of a failure, or the name of an error that has none. */
export function codeOf(error: unknown): string {
  if (error !== null && typeof error === 'object') {
    if ('code' in error && typeof error.code === 'string') return error.code
    if ('name' in error && typeof error.name === 'string') return error.name
  }
  return 'unknown'
}
