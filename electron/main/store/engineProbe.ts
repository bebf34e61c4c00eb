import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { app, BrowserWindow, session } from 'electron'
import { hiddenPreferences } from '../window/webPreferences.ts'
import { kindsOnDisk, type StoreKind } from './storeKind.ts'

/** An engine that has made no database by then makes none. In milliseconds. */
const patience = 20_000

const probeFolder = 'engine-probe-'

const makeDatabase = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('probe', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows')
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = () => {
    opening.result.close()
    resolve()
  }
})`

/**
 * What kind of store this engine makes: it is had make one, in a folder of its own beside the library's, from a page
 * that holds nothing. Null where it made none. The engine writes to that folder until the program ends, so it is the
 * next start that removes it.
 */
export async function kindThisEngineMakes(profile: string): Promise<StoreKind | null> {
  const folder = await mkdtemp(join(profile, probeFolder))
  const own = session.fromPath(folder)
  own.protocol.handle('app', () => new Response('', { headers: { 'content-type': 'text/html' } }))
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith('app:') }))
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  const window = new BrowserWindow({ show: false, webPreferences: hiddenPreferences(own) })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the engine made no database in time')), patience)
  })
  try {
    const made = window
      .loadURL('app://probe/')
      .then(() => window.webContents.executeJavaScript(makeDatabase))
    await Promise.race([made, late])
    return (await kindsOnDisk(join(folder, 'IndexedDB')))[0] ?? null
  } catch {
    return null
  } finally {
    clearTimeout(timer)
    // The only window yet: without somebody who listens, its end would be that of the program.
    app.once('window-all-closed', () => undefined)
    window.destroy()
  }
}

/** Removes what earlier starts had an engine make; what cannot be removed is in nobody's way. */
export async function removeOldProbes(profile: string): Promise<void> {
  const names = await readdir(profile).catch(() => [])
  for (const name of names.filter((each) => each.startsWith(probeFolder))) {
    await rm(join(profile, name), { recursive: true, force: true }).catch(() => undefined)
  }
}
