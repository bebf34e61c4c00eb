const wrongLetter = 1
const wrongVowel = 0.8
const swapped = 0.8
const missing = 0.9
const extra = 0.9
const doubled = 0.6
const wrongFirst = 0.4
/** What it costs to be only the beginning of the term, and for each letter that is still to come. */
const unfinished = 0.3
const eachUnfinished = 0.03
const plural = 0.1

/**
 * How much was mistyped if `word` was meant as `term` or as its beginning: 0 when nothing, about 1 a mistake.
 * Optimal string alignment (Damerau-Levenshtein without crossing edits), with slips of the hand cheaper than wrong
 * letters. Infinity above `most`. Time is the product of the lengths.
 */
export function editCost(word: string, term: string, most: number): number {
  const width = Math.min(term.length, word.length + Math.ceil(most / missing))
  let twoAbove = new Float64Array(width + 1)
  let above = new Float64Array(width + 1)
  let row = new Float64Array(width + 1)
  for (let column = 1; column <= width; column += 1) above[column] = column * missing
  for (let at = 1; at <= word.length; at += 1) {
    row[0] = at * extra
    let lowest = at * extra
    for (let column = 1; column <= width; column += 1) {
      const cost = cheapestStep({ word, at, term, column, row, above, twoAbove })
      row[column] = cost
      if (cost < lowest) lowest = cost
    }
    if (lowest > most + swapped) return Infinity
    const spare = twoAbove
    twoAbove = above
    above = row
    row = spare
  }
  const cost = cheapestEnd(above, term, width) + (word[0] === term[0] ? 0 : wrongFirst)
  return cost <= most ? cost : Infinity
}

interface Step {
  readonly word: string
  readonly at: number
  readonly term: string
  readonly column: number
  readonly row: Float64Array
  readonly above: Float64Array
  readonly twoAbove: Float64Array
}

/** The cheapest way to a place of the table: another letter, one too many, one too few, or two swapped. */
function cheapestStep({ word, at, term, column, row, above, twoAbove }: Step): number {
  return Math.min(
    (above[column - 1] ?? 0) + substitution(word, at - 1, term, column - 1),
    (above[column] ?? 0) + (word[at - 1] === word[at - 2] ? doubled : extra),
    (row[column - 1] ?? 0) + (term[column - 1] === term[column - 2] ? doubled : missing),
    isSwap(word, at, term, column) ? (twoAbove[column - 2] ?? 0) + swapped : Infinity,
  )
}

function cheapestEnd(costs: Float64Array, term: string, width: number): number {
  let least = Infinity
  for (let column = 1; column <= width; column += 1) {
    const cost = (costs[column] ?? 0) + surcharge(term, term.length - column)
    if (cost < least) least = cost
  }
  return least
}

function surcharge(term: string, left: number): number {
  if (left === 0) return 0
  return left === 1 && term.endsWith('s') ? plural : unfinished + left * eachUnfinished
}

function substitution(word: string, at: number, term: string, column: number): number {
  const a = word.charAt(at)
  const b = term.charAt(column)
  if (a === b) return 0
  return isVowel(a) && isVowel(b) ? wrongVowel : wrongLetter
}

function isVowel(letter: string): boolean {
  return letter !== '' && 'aeiouy'.includes(letter)
}

function isSwap(word: string, at: number, term: string, column: number): boolean {
  return (
    at > 1 &&
    column > 1 &&
    word[at - 1] === term[column - 2] &&
    word[at - 2] === term[column - 1] &&
    word[at - 1] !== word[at - 2]
  )
}
