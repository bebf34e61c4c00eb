import { abandonBackup } from './abandonBackup.ts'
import { appendBackup } from './appendBackup.ts'
import { askCrossref } from './askCrossref.ts'
import { askSpace } from './askSpace.ts'
import { beginBackup } from './beginBackup.ts'
import type { CallHandlers } from './callHandler.ts'
import { cancelPrinting } from './cancelPrinting.ts'
import { chooseVideo } from './chooseVideo.ts'
import { controlWindow } from './controlWindow.ts'
import { copyText } from './copyText.ts'
import { finishBackup } from './finishBackup.ts'
import { keepHeld } from './keepHeld.ts'
import { listBackups } from './listBackups.ts'
import { lookForVideo } from './lookForVideo.ts'
import { noteRefusedWrite } from './noteRefusedWrite.ts'
import { notify } from './notify.ts'
import { openDespiteEngine } from './openDespiteEngine.ts'
import { openExternal } from './openExternal.ts'
import { openFiles } from './openFiles.ts'
import { printPdf } from './printPdf.ts'
import { readBackup } from './readBackup.ts'
import { readHeld } from './readHeld.ts'
import { readyToQuit } from './readyToQuit.ts'
import { recordLastSeen } from './recordLastSeen.ts'
import { restartProgram } from './restartProgram.ts'
import { restoreAfterRestart } from './restoreAfterRestart.ts'
import { saveCleanVideo } from './saveCleanVideo.ts'
import { saveDiagnosticFile } from './saveDiagnosticFile.ts'
import { saveFile } from './saveFile.ts'
import { setBackground } from './setBackground.ts'
import { setEnabledCommands } from './setEnabledCommands.ts'
import { setHeldAside } from './setHeldAside.ts'
import { setTheme } from './setTheme.ts'
import { showBackupFolder } from './showBackupFolder.ts'
import { showMenu } from './showMenu.ts'
import { start } from './start.ts'
import { stayOpen } from './stayOpen.ts'
import { switchDatabase } from './switchDatabase.ts'
import { zoomWindow } from './zoomWindow.ts'

/** Every call of the contract, by name. */
export const allCalls: CallHandlers = {
  start,
  openFiles,
  chooseVideo,
  lookForVideo,
  saveCleanVideo,
  saveFile,
  printPdf,
  cancelPrinting,
  openExternal,
  copyText,
  askCrossref,
  setTheme,
  notify,
  setBackground,
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
  askSpace,
  keepHeld,
  readHeld,
  setHeldAside,
  noteRefusedWrite,
  restartProgram,
  stayOpen,
  openDespiteEngine,
  restoreAfterRestart,
  saveDiagnosticFile,
  readyToQuit,
}
