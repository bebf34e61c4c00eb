import type { Page } from '@playwright/test'

type PictureType = 'image/png' | 'image/jpeg' | 'image/webp'

/** A picture that the window itself can draw, as a file: bands of colour, a sign in the corner. */
export async function drawnPicture(page: Page, type: PictureType): Promise<Buffer> {
  const address = await page.evaluate((as) => {
    const canvas = document.createElement('canvas')
    canvas.width = 60
    canvas.height = 40
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    for (const [at, colour] of ['teal', 'white', 'maroon'].entries()) {
      context.fillStyle = colour
      context.fillRect(at * 20, 0, 20, 40)
    }
    return canvas.toDataURL(as)
  }, type)
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
}

/** What stands in the metadata of `cameraJpeg` and nowhere in its picture. */
export const hiddenWords = ['CanaryCam 5D', 'Canary Street 51.5033N', 'xap/1.0'] as const

/** The same JPEG as a camera would write it: turned, with maker, place and a packet of notes. */
export function cameraJpeg(plain: Buffer): Buffer {
  const [maker, place] = hiddenWords
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff(maker, place)])
  const xmp = Buffer.from(`http://ns.adobe.com/${hiddenWords[2]}/\0<x:xmpmeta>${place}</x:xmpmeta>`)
  return Buffer.concat([plain.subarray(0, 2), app1(exif), app1(xmp), plain.subarray(2)])
}

function app1(content: Buffer): Buffer {
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** Orientation 6 (to be turned by a quarter), the maker, and a directory of the place with an area's name. */
function tiff(maker: string, place: string): Buffer {
  const directoryLength = (entries: number) => 2 + entries * 12 + 4
  const placeAt = 8 + directoryLength(3)
  const makerAt = placeAt + directoryLength(1)
  const nameAt = makerAt + maker.length + 1
  const head = Buffer.from('MM\0*\0\0\0\x08', 'latin1')
  const main = directory([
    entry(0x010f, 2, maker.length + 1, makerAt),
    entry(0x0112, 3, 1, 6 << 16),
    entry(0x8825, 4, 1, placeAt),
  ])
  const where = directory([entry(0x001c, 7, place.length, nameAt)])
  return Buffer.concat([head, main, where, Buffer.from(`${maker}\0${place}`, 'latin1')])
}

function entry(tag: number, type: number, count: number, value: number): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUInt16BE(tag, 0)
  bytes.writeUInt16BE(type, 2)
  bytes.writeUInt32BE(count, 4)
  bytes.writeUInt32BE(value, 8)
  return bytes
}

function directory(entries: readonly Buffer[]): Buffer {
  const count = Buffer.alloc(2)
  count.writeUInt16BE(entries.length)
  return Buffer.concat([count, ...entries, Buffer.alloc(4)])
}
