import { isRetractionCsv } from '../../src/formats/shared/retractionColumns.ts'
import { desktop } from '../desktop.ts'
import { importRetractions } from '../retractions/retractionImport.ts'
import type { Session } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'
import { type ImportSource, useLayers } from '../state/layers.ts'
import { showReputation } from '../state/showReputation.ts'
import { importSources } from './importSources.ts'

/** Asks for files and shows what importing them would do; nothing where the dialog was cancelled. */
export async function openImportFiles(session: Session): Promise<void> {
  const opened = await desktop.openFiles()
  if (opened.length > 0) takeImportFiles(session, importSources(opened))
}

const headLength = 4_096

/** Shows what importing files would do. The list of retractions holds no records of one's own and goes where it belongs. */
export function takeImportFiles(session: Session, files: readonly ImportSource[]): void {
  const [file] = files
  const head = file && new TextDecoder().decode(file.bytes.slice(0, headLength))
  if (files.length !== 1 || !file || !head || !isRetractionCsv(head)) {
    useLayers.getState().open({ kind: 'import', files })
    return
  }
  showReputation('retractions')
  importRetractions(session, { name: file.name, bytes: new Uint8Array(file.bytes) }).catch(
    tellFailure,
  )
}
