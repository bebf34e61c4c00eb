const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i
/** Bidirectional marks and zero-width characters, which can make `gpj.exe` read as `exe.jpg`. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/g
const longest = 120

/**
 * A name that every system takes as a plain file name, made from any text: no folder, no reserved device name, no
 * control or invisible characters, no leading or trailing dot or space, at most 120 characters with its extension kept.
 */
export function safeFileName(text: string, fallback = 'plexus.txt'): string {
  const plain = withoutControls(text.normalize('NFC'))
    .replace(invisible, '')
    .replace(/[<>:"/\\|?*]/g, '-')
  const trimmed = trimEnds(plain)
  if (trimmed === '') return fallback
  const { stem, extension } = split(trimmed)
  const usable = reserved.test(stem.split('.')[0] ?? '') ? `${stem}-` : stem
  return trimEnds(cut(usable, longest - extension.length)) + extension
}

function withoutControls(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0
    const loneSurrogate = code >= 0xd800 && code <= 0xdfff
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || loneSurrogate ? ' ' : character
  }).join('')
}

/** Windows drops dots and spaces at the end, and a dot at the start hides the file elsewhere. */
function trimEnds(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && (text[start] === '.' || text[start] === ' ')) start += 1
  while (end > start && (text[end - 1] === '.' || text[end - 1] === ' ')) end -= 1
  return text.slice(start, end)
}

function split(name: string): { stem: string; extension: string } {
  const dot = name.lastIndexOf('.')
  const extension = dot > 0 ? name.slice(dot) : ''
  if (!/^\.[a-z0-9]{1,10}$/i.test(extension)) return { stem: name, extension: '' }
  return { stem: name.slice(0, dot), extension }
}

function cut(text: string, length: number): string {
  const characters = Array.from(text)
  let kept = ''
  for (const character of characters) {
    if (kept.length + character.length > length) break
    kept += character
  }
  return kept
}
