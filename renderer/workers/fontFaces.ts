import latinExtItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2?url'
import latinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url'
import latinItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?url'
import latin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'

/** The reading face in the parts a portfolio is likely to need; other scripts fall back to the system's. */
const faces = [
  [
    latin,
    'normal',
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  ],
  [
    latinItalic,
    'italic',
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  ],
  [
    latinExt,
    'normal',
    'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
  ],
  [
    latinExtItalic,
    'italic',
    'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
  ],
] as const

let made: Promise<string> | undefined

/** Style rules that hold the typeface itself, so that a page needs nothing beside it. Read once. */
export function fontFaces(): Promise<string> {
  made ??= Promise.all(faces.map(face)).then((rules) => rules.join(''))
  return made
}

async function face([url, style, range]: (typeof faces)[number]): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error('a typeface of the program is missing')
  const bytes = new Uint8Array(await response.arrayBuffer())
  return `@font-face{font-family:"Source Serif 4 Variable";font-style:${style};font-weight:200 900;font-display:block;src:url(data:font/woff2;base64,${base64(bytes)}) format("woff2");unicode-range:${range}}`
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  }
  return btoa(binary)
}
