const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  deg: '°',
  plusmn: '±',
  times: '×',
  divide: '÷',
  micro: 'µ',
  le: '≤',
  ge: '≥',
  ne: '≠',
  asymp: '≈',
  minus: '−',
  copy: '©',
  reg: '®',
  trade: '™',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
  eth: 'ð',
  ETH: 'Ð',
  thorn: 'þ',
  THORN: 'Þ',
  oelig: 'œ',
  OElig: 'Œ',
  Alpha: 'Α',
  Beta: 'Β',
  Gamma: 'Γ',
  Delta: 'Δ',
  Omega: 'Ω',
  Sigma: 'Σ',
  Phi: 'Φ',
  Psi: 'Ψ',
  Theta: 'Θ',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  iota: 'ι',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  upsilon: 'υ',
  phi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
  zwj: '\u200d',
  zwnj: '\u200c',
  shy: '',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
}

/** `&eacute;`: a letter and its accent. */
const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  caron: '\u030c',
}

/**
 * A value as a reader sees it where a database wrote it for the web: entities as their characters, once, and marks for
 * setting a word (italics, sub- and superscript) gone. What only looks like an entity or a mark stays.
 */
export function plainMarkup(value: string): string {
  if (!/[&<]/.test(value)) return value
  const text = value.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,10}\d?));/gi, replaced)
  return text.replace(
    /<\/?(?:i|b|u|em|strong|sub|sup|small|sc|scp|it|inf|italic|bold|span)(?:\s[a-z-]{1,30}=[^<>]{0,100})?\s?\/?>/gi,
    '',
  )
}

function replaced(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name === undefined)
    return character(Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16), whole)
  const known = named[name] ?? named[name.toLowerCase()]
  if (known !== undefined) return known
  const accented = /^([a-z])(grave|acute|circ|tilde|uml|cedil|caron)$/i.exec(name)
  if (!accented?.[1]) return whole
  return `${accented[1]}${accents[accented[2]?.toLowerCase() ?? ''] ?? ''}`.normalize('NFC')
}

function character(code: number, whole: string): string {
  const isText = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isText ? String.fromCodePoint(code) : whole
}
