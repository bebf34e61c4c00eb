import type { StopCause } from '../../src/model/stopCause.ts'

/** Of a command that was refused before it began. */
export const notWrittenWords = 'Not done: nothing can be written now.'

/** Why nothing is written any more, for the status line. */
export const stopWords: Readonly<Record<StopCause, string>> = {
  'disk-full': 'Nothing can be saved: the disk is full',
  'read-only': 'Nothing can be saved: the folder of the library is read-only',
  'not-answering': 'Nothing can be saved: the library no longer answers',
  replaced: 'Nothing can be saved: the library was replaced under the program',
  shrunk: 'Nothing can be saved: the library holds less than it did',
}
