/**
 * Eight bits of some words, as two hex digits (FNV-1a, folded). Enough to notice that words changed, too few to tell
 * what they were: each of its 256 values is shared by one in 256 of all names and numbers there are.
 */
export function findingPrint(words: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  }
  const folded = (hash ^ (hash >>> 8) ^ (hash >>> 16) ^ (hash >>> 24)) & 0xff
  return folded.toString(16).padStart(2, '0')
}
