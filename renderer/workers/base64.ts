/** How many bytes become letters in one call: more arguments than that a call may not take. */
const atOnce = 0x8000

/** Bytes as base64, as rows keep them. */
export function toBase64(bytes: Uint8Array): string {
  let letters = ''
  for (let at = 0; at < bytes.length; at += atOnce) {
    letters += String.fromCharCode(...bytes.subarray(at, at + atOnce))
  }
  return btoa(letters)
}

/** The bytes a row keeps as base64. */
export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}
