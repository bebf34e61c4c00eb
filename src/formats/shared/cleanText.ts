/** The longest raw record that is kept, in UTF-16 units; the model refuses a longer one. */
const rawLimit = 1_000_000
const excerptLimit = 200

const unwanted = /[^\P{Cc}\t\n]|\p{Cs}/u
const everyControl = /[^\P{Cc}\t\n]/gu
const everyLoneSurrogate = /\p{Cs}/gu

/**
 * A value without control characters (tab and newline stay) and with lone surrogates replaced by U+FFFD.
 * Bidirectional and zero-width characters are data and stay: names in Arabic or Persian need them.
 */
export function cleanText(value: string): string {
  if (!unwanted.test(value)) return value
  return value.replace(everyControl, '').replace(everyLoneSurrogate, '\uFFFD')
}

/** The beginning of a text, at most `limit` UTF-16 units, never ending in half a character. */
export function cutText(value: string, limit: number): string {
  if (value.length <= limit) return value
  const last = value.charCodeAt(limit - 1)
  const halved = last >= 0xd800 && last <= 0xdbff
  return value.slice(0, halved ? limit - 1 : limit)
}

/** What an import problem shows of the trouble: one line, at most 200 characters. */
export function excerptOf(value: string): string {
  const opening = cutText(value, excerptLimit * 4)
  return cutText(cleanText(opening.replace(/[\r\n\t]+/g, ' ')).trim(), excerptLimit)
}

/** A record as it stood, cut to what the model keeps. */
export function rawText(value: string): string {
  return cutText(value, rawLimit)
}
