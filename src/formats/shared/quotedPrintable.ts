/** The octets a quoted-printable text stands for (RFC 2045, 6.7); what is no escape stands for itself. */
export function quotedPrintableOctets(text: string): Uint8Array {
  const octets: number[] = []
  const encoder = new TextEncoder()
  for (let at = 0; at < text.length; at += 1) {
    const pair = text[at] === '=' ? text.slice(at + 1, at + 3) : ''
    if (/^[0-9A-Fa-f]{2}$/.test(pair)) {
      octets.push(Number.parseInt(pair, 16))
      at += 2
      continue
    }
    const code = text.codePointAt(at) ?? 0
    if (code < 0x80) octets.push(code)
    else {
      octets.push(...encoder.encode(String.fromCodePoint(code)))
      if (code > 0xffff) at += 1
    }
  }
  return Uint8Array.from(octets)
}

/**
 * Octets whose character set is declared, or not: then UTF-8 where they are that, else windows-1252 or windows-1250,
 * whichever gives letters where letters are. Outlook wrote cards in the system's own code page and did not say which.
 */
export function decodeOctets(octets: Uint8Array, charset: string | undefined): string {
  if (charset !== undefined) {
    const declared = decoderFor(charset)?.decode(octets)
    const damaged = declared?.match(/\uFFFD/g)?.length ?? 0
    // A value cut off within a character is still in its character set.
    if (declared !== undefined && damaged * 4 <= declared.length - damaged) {
      return declared.replace(/\uFFFD$/, '')
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets)
  } catch {
    const western = windows('windows-1252', octets)
    const central = windows('windows-1250', octets)
    return strangeness(central) < strangeness(western) ? central : western
  }
}

function decoderFor(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset.trim().replace(/^cp-?/i, 'windows-'))
  } catch {
    return undefined
  }
}

function windows(name: string, octets: Uint8Array): string {
  return (decoderFor(name) ?? new TextDecoder('latin1')).decode(octets)
}

/** Signs that stand beside letters where only letters make sense: `Pawe³` for `Paweł`. */
function strangeness(text: string): number {
  return (
    text.match(
      /(?<=\p{L})[^\p{L}\p{M}\p{N}\p{ASCII}’‘“”–—\u00A0]|[^\p{L}\p{M}\p{N}\p{ASCII}’‘“”–—\u00A0](?=\p{Ll})/gu,
    )?.length ?? 0
  )
}
