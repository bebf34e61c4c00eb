/** Beyond this many characters the shells of some systems cut an address short; domain practice, not a standard. */
export const longestMailto = 1_900

/**
 * The address that opens a message in the mail program, after RFC 6068: UTF-8 percent-encoded, lines of the body ended
 * by CR LF. Null where it would be too long to be handed over whole, or the recipient is no address.
 */
export function mailtoAddress(to: string, subject: string, body: string): string | null {
  const recipient = to.trim()
  if (!/^[^\s@<>,;:?&"]+@[^\s@<>,;:?&"]+$/.test(recipient)) return null
  const lines = body.replace(/\r\n?/g, '\n').replace(/\n/g, '\r\n')
  const oneLine = subject.replace(/\s+/g, ' ').trim()
  const address = `mailto:${encodeURIComponent(recipient).replace('%40', '@')}?subject=${encoded(oneLine)}&body=${encoded(lines)}`
  return address.length > longestMailto ? null : address
}

function encoded(text: string): string {
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, ''))
}
