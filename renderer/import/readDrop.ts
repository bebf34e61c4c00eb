import { largestFile } from '../../src/formats/shared/decodeText.ts'
import type { ImportSource } from '../state/layers.ts'

/** What one drop may hold together, in bytes: all of it is in memory at once. */
const largestDrop = 4 * largestFile

export type DropRefusal = 'folder' | 'too-large' | 'too-much' | 'not-readable' | 'nothing'

/** What was dropped on the window: files, words, or something that is not taken, with its name where it has one. */
export type Dropped =
  | { readonly kind: 'files'; readonly files: readonly ImportSource[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly code: DropRefusal; readonly name: string }

/**
 * Reads a drop. A folder, a file over 100 MB or files over 400 MB together refuse the whole of it, so that nothing
 * is taken by half. Call it while the event is handled: a DataTransfer is empty afterwards.
 */
export async function readDrop(data: DataTransfer): Promise<Dropped> {
  const items = [...data.items].filter(({ kind }) => kind === 'file')
  const folder = items.map((item) => item.webkitGetAsEntry()).find((entry) => entry?.isDirectory)
  if (folder) return { kind: 'refused', code: 'folder', name: folder.name }
  const files = [...data.files]
  if (files.length === 0) return textOf(data)
  const large = files.find(({ size }) => size > largestFile)
  if (large) return { kind: 'refused', code: 'too-large', name: large.name }
  if (files.reduce((sum, { size }) => sum + size, 0) > largestDrop) {
    return { kind: 'refused', code: 'too-much', name: '' }
  }
  const read: ImportSource[] = []
  for (const file of files) {
    try {
      read.push({ name: file.name, bytes: await file.arrayBuffer() })
    } catch {
      return { kind: 'refused', code: 'not-readable', name: file.name }
    }
  }
  return { kind: 'files', files: read }
}

/** A link before plain words: a dragged link carries both. */
function textOf(data: DataTransfer): Dropped {
  const link = data
    .getData('text/uri-list')
    .split(/\r?\n/)
    .find((line) => line !== '' && !line.startsWith('#'))
  const text = (link ?? data.getData('text/plain')).trim()
  return text === '' ? { kind: 'refused', code: 'nothing', name: '' } : { kind: 'text', text }
}
