import type { OpenedFile } from '../../src/ipc/contract.ts'
import type { ImportSource } from '../state/layers.ts'

/** Files the desktop opened as the import sheet takes them: each with a buffer of its own that can move to a worker. */
export function importSources(opened: readonly OpenedFile[]): ImportSource[] {
  return opened.map(({ name, bytes }) => ({ name, bytes: ownBuffer(bytes) }))
}

function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = bytes
  if (buffer instanceof ArrayBuffer && byteOffset === 0 && byteLength === buffer.byteLength)
    return buffer
  return new Uint8Array(bytes).buffer
}
