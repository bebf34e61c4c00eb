import { abandonBackup } from './abandonBackup.ts'
import { appendBackup } from './appendBackup.ts'
import { askCrossref } from './askCrossref.ts'
import { beginBackup } from './beginBackup.ts'
import type { CallHandlers } from './callHandler.ts'
import { controlWindow } from './controlWindow.ts'
import { copyText } from './copyText.ts'
import { finishBackup } from './finishBackup.ts'
import { listBackups } from './listBackups.ts'
import { openExternal } from './openExternal.ts'
import { openFiles } from './openFiles.ts'
import { readBackup } from './readBackup.ts'
import { readyToQuit } from './readyToQuit.ts'
import { recordLastSeen } from './recordLastSeen.ts'
import { saveDiagnosticFile } from './saveDiagnosticFile.ts'
import { saveFile } from './saveFile.ts'
import { savePdf } from './savePdf.ts'
import { setEnabledCommands } from './setEnabledCommands.ts'
import { setTheme } from './setTheme.ts'
import { showBackupFolder } from './showBackupFolder.ts'
import { showMenu } from './showMenu.ts'
import { start } from './start.ts'
import { switchDatabase } from './switchDatabase.ts'
import { zoomWindow } from './zoomWindow.ts'

/** Every call of the contract, by name. */
export const allCalls: CallHandlers = {
  start,
  openFiles,
  saveFile,
  savePdf,
  openExternal,
  copyText,
  askCrossref,
  setTheme,
  controlWindow,
  zoomWindow,
  showMenu,
  setEnabledCommands,
  recordLastSeen,
  beginBackup,
  appendBackup,
  finishBackup,
  abandonBackup,
  listBackups,
  readBackup,
  showBackupFolder,
  switchDatabase,
  saveDiagnosticFile,
  readyToQuit,
}
