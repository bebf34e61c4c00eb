import type { ElectronApplication } from '@playwright/test'

/** What lies on the clipboard as an image, in PNG, with its size in pixels. */
export async function copiedImage(electron: ElectronApplication): Promise<{
  readonly width: number
  readonly height: number
  readonly png: Buffer
}> {
  const { base64, ...size } = await electron.evaluate(async ({ clipboard, nativeImage }) => {
    // The clipboard of the old runtime that tests may fall back to.
    const { readImage } = clipboard as unknown as { readImage?: () => { toPNG(): Buffer } }
    const [item] = readImage ? [] : await clipboard.read()
    const blob = (await item?.getType('image/png')) as Blob | undefined
    const png =
      readImage?.().toPNG() ?? Buffer.from((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))
    return { ...nativeImage.createFromBuffer(png).getSize(), base64: png.toString('base64') }
  })
  return { ...size, png: Buffer.from(base64, 'base64') }
}
