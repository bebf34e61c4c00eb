import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { app } from 'electron'
import { DesktopError } from '../desktopError.ts'
import { writeFileWhole } from '../files/writeFileWhole.ts'

/** Given to a start by the system: the window stays hidden until it is asked for. */
export const inBackgroundSwitch = 'in-background'

/**
 * Has the program started with the system, or no longer. Windows and macOS keep a list of their own; on Linux it is an
 * entry in the autostart folder (freedesktop.org, Desktop Application Autostart Specification 0.5).
 * Throws where the entry cannot be written.
 */
export async function setOpenAtLogin(openAtLogin: boolean): Promise<void> {
  if (process.platform !== 'linux') {
    setSystemsOwn(openAtLogin)
    return
  }
  const folder = join(app.getPath('appData'), 'autostart')
  const file = join(folder, 'plexus.desktop')
  if (!openAtLogin) {
    await rm(file, { force: true })
    return
  }
  await mkdir(folder, { recursive: true })
  await writeFileWhole(file, new TextEncoder().encode(autostartEntry(programWords())))
}

/**
 * Whether the system started the program by itself: then nobody asked for a window. macOS starts it without words of
 * ours, and says so.
 */
export function startsInBackground(): boolean {
  if (app.commandLine.hasSwitch(inBackgroundSwitch)) return true
  return process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin
}

/** Sets the entry of Windows or macOS and reads it back: a program that is not signed may be refused in silence. */
function setSystemsOwn(openAtLogin: boolean): void {
  const [path = process.execPath, ...args] = programWords()
  app.setLoginItemSettings({ openAtLogin, path, args })
  const { openAtLogin: isSet, status } = app.getLoginItemSettings({ path, args })
  // Asked for, and the user has yet to allow it in the system's settings.
  if (openAtLogin && !isSet && status !== 'requires-approval') {
    throw new DesktopError('no-permission', 'the system took no login item')
  }
}

/** What starts this program: an AppImage is its own file, not the folder it unpacks itself to. */
function programWords(): string[] {
  const program = process.env.APPIMAGE ?? process.execPath
  const own = app.isPackaged ? [program] : [program, app.getAppPath()]
  return [...own, `--${inBackgroundSwitch}`]
}

/** The text of an autostart entry that runs a program with its arguments. */
export function autostartEntry(words: readonly string[]): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Plexus',
    'Comment=Reminders of your learning network',
    `Exec=${words.map(quoted).join(' ')}`,
    'Terminal=false',
    '',
  ].join('\n')
}

/**
 * An argument as Exec takes it: in quotes, with what a shell would read marked, percent signs doubled (they stand for
 * fields), and all backslashes doubled once more because the value is a string of the entry (Desktop Entry
 * Specification 1.5, Exec).
 */
function quoted(word: string): string {
  const marked = word.replace(/(["`$\\])/g, '\\$1').replaceAll('%', '%%')
  return `"${marked.replaceAll('\\', '\\\\')}"`
}
