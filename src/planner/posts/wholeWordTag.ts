/**
 * The tag that begins at a sign where tags are whole words: from the sign to the next space, without the punctuation at
 * its end. Undefined where anything but a space stands before the sign.
 */
export function wholeWordTag(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - 1), start)
  if (before !== '' && !/\s/.test(before)) return undefined
  const word = /^[^\s\u00AD\u2060\u200A-\u200D]*/u.exec(text.slice(start + 1))?.[0] ?? ''
  return word.replace(/\p{P}{1,200}$/u, '') || undefined
}
