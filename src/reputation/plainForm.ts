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
  '\uFF20': '@',
}

/**
 * The text with typographic quotes, dashes, spaces and full-width digits replaced by their plain doubles.
 * Every unit stays where it is, so that offsets into the answer are offsets into the text.
 */
export function plainForm(text: string): string {
  return text.replace(
    /[\u00A0\u2000-\u200D\u2060\u202F\u205F\u3000\uFEFF\u2018\u2019\u02BC\u201C-\u201E\u00AB\u00BB\u2010-\u2014\u2212\uFF10-\uFF19\uFF20\t\r]/g,
    plainUnit,
  )
}

function plainUnit(unit: string): string {
  const double = doubles[unit]
  if (double !== undefined) return double
  const code = unit.charCodeAt(0)
  return code >= 0xff10 && code <= 0xff19 ? String.fromCharCode(code - 0xff10 + 0x30) : ' '
}
