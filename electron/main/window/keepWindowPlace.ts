import type { BrowserWindow } from 'electron'
import type { JsonFile } from '../files/jsonFile.ts'
import type { WindowPlace } from './windowPlace.ts'

const quietFor = 400

/**
 * Remembers where the window is, a moment after it last moved. Electron's `getNormalBounds` is what it would return to
 * from maximised, which is what the next start needs.
 */
export function keepWindowPlace(window: BrowserWindow, file: JsonFile<WindowPlace>): void {
  let timer: NodeJS.Timeout | undefined
  const save = () => {
    clearTimeout(timer)
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return
    const place = { ...window.getNormalBounds(), maximised: window.isMaximized() }
    if (samePlace(place, file.get())) return
    // A place that cannot be written is not worth interrupting anyone for.
    file.set(place).catch(() => undefined)
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(save, quietFor)
  }
  window.on('resize', later)
  window.on('move', later)
  window.on('maximize', later)
  window.on('unmaximize', later)
  window.on('close', save)
}

function samePlace(one: WindowPlace, other: WindowPlace): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.width === other.width &&
    one.height === other.height &&
    one.maximised === other.maximised
  )
}
