const doubles: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02BC': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u2264': '<',
  '\u2265': '>',
  '\uFF20': '@',
}

const spaces = /[\s\u200B-\u200D\u2060]/
const known = new Map<string, string>()

/**
 * The text in plain letters: typographic quotes, dashes, spaces and figures become their plain doubles, letters lose
 * their accents, letters of other scripts become `x` or `X`. Every UTF-16 unit stays where it is, so that offsets into
 * the answer are offsets into the text, and rules need neither Unicode classes nor a second spelling of `fiancé`.
 */
export function plainForm(text: string): string {
  return text.replace(/[\t\r\u0080-\uD7FF\uE000-\uFFFF]/g, plainUnit)
}

function plainUnit(unit: string): string {
  const seen = known.get(unit)
  if (seen !== undefined) return seen
  const plain = doubles[unit] ?? (spaces.test(unit) ? ' ' : plainLetter(unit))
  known.set(unit, plain)
  return plain
}

function plainLetter(unit: string): string {
  const base = unit.normalize('NFKD')[0] ?? unit
  if (/[ -~]/.test(base)) return base
  if (!/[\p{L}\p{M}]/u.test(unit)) return unit
  return /\p{Lu}/u.test(unit) ? 'X' : 'x'
}
