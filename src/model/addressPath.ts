/**
 * A text as the rest of an address's path: its slashes stay, what would end the path is encoded, and half a character,
 * which no address can hold, becomes U+FFFD.
 */
export function addressPath(text: string): string {
  return encodeURI(text.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[?#]/g, encodeURIComponent)
}
