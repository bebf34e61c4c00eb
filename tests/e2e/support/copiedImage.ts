import type { Page } from '@playwright/test'
import type { MainProcess } from './mainProcess.ts'

/** A picture as it lay on the clipboard, in PNG, with its size in pixels. */
export interface CopiedImage {
  readonly width: number
  readonly height: number
  readonly png: Buffer
}

/** What lies on the clipboard as an image, as Electron reads it. */
export async function imageOnClipboard(electron: MainProcess): Promise<CopiedImage> {
  const base64 = await electron.evaluate(async ({ clipboard }) => {
    // The clipboard of the old runtime that tests may fall back to.
    const { readImage } = clipboard as unknown as { readImage?: () => { toPNG(): Buffer } }
    const [item] = readImage ? [] : await clipboard.read()
    const blob = (await item?.getType('image/png')) as Blob | undefined
    const png =
      readImage?.().toPNG() ?? Buffer.from((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))
    return png.toString('base64')
  })
  return measured(Buffer.from(base64, 'base64'))
}

/** What lies on the clipboard of a plain browser, which a page may read where it is let. */
export async function imageOnBrowserClipboard(page: Page): Promise<CopiedImage> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const bytes = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const blob = await item?.getType('image/png')
    return blob ? new Uint8Array(await blob.arrayBuffer()) : new Uint8Array()
  })
  return measured(Buffer.from(bytes))
}

/** The size stands in the first chunk of a PNG (W3C, Portable Network Graphics, 11.2.1). */
function measured(png: Buffer): CopiedImage {
  if (png.length < 24) throw new Error('There is no picture on the clipboard')
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), png }
}
