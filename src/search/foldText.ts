const plain = /^[\0-\x7f]*$/
const marks = /\p{M}+/gu

/** Greek letters as medicine writes them out: TNF-α is found as TNF-alpha. */
const greek: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  σ: 'sigma',
  τ: 'tau',
  ω: 'omega',
}

/** Text as it is compared: lower case, without accents, ß as ss, lone Greek letters spelt out. */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ς/g, 'σ')
    .replace(/(?<!\p{L})([αβγδεκλμστω])(?!\p{L})/gu, (letter) => greek[letter] ?? letter)
}
