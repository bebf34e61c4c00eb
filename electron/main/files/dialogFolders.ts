import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { app } from 'electron'
import type { DesktopState, DialogKind } from '../desktopState.ts'
import type { JsonFile } from './jsonFile.ts'

/** Where a dialog begins that was never used: what is imported was mostly downloaded, what is saved is a document. */
const firstFolders = { open: 'downloads', save: 'documents' } as const

/**
 * The folder a dialog begins in: the one last used for the same, where it is still there. Always named, because
 * without it Electron 43 and later begin in Downloads each time, and earlier ones wherever the system likes.
 */
export async function dialogFolder(
  state: JsonFile<DesktopState>,
  kind: DialogKind,
): Promise<string> {
  const last = state.get().folders[kind]
  return last !== null && (await isFolder(last)) ? last : app.getPath(firstFolders[kind])
}

/** Remembers the folder of a chosen file. One that cannot be remembered is not worth interrupting anyone for. */
export function rememberFolder(
  state: JsonFile<DesktopState>,
  kind: DialogKind,
  chosen: string,
): void {
  const folder = dirname(chosen)
  const before = state.get()
  if (before.folders[kind] === folder) return
  const folders = { ...before.folders, [kind]: folder }
  state.set({ ...before, folders }).catch(() => undefined)
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
