import type { Run } from '../../model/portfolioDocument.ts'
import { cleanText } from './cleanText.ts'

/**
 * Texts as paragraphs of Markdown, each beginning on a line of its own, that read as they stand: nothing in them
 * becomes a link, picture, heading, rule, list, table, code or HTML, and a backslash stands only before what would
 * (CommonMark 0.31, with GitHub's additions). Of white space only line breaks stay. Addresses can be followed.
 */
export function markdownBlock(
  texts: readonly (readonly Run[])[],
  within: 'page' | 'list' = 'page',
): string {
  const lines = texts.map((runs) => linesOf(runs))
  const all = lines.flat().map(wordsOfLine)
  const block: Block = {
    ...counted(all, texts.flat()),
    hasDefinition: all.some((line) => line.includes(']:')),
    isTask: within === 'list' && /^\[[ xX]\](?: |$)/.test(all[0] ?? ''),
  }
  let before = ''
  const writtenLine = (line: readonly Run[]) => {
    const text = lineText(line, block, before === '')
    before = text
    return text
  }
  return lines
    .map((group) =>
      group
        .map(writtenLine)
        .join('  \n')
        // White space before an empty line would be a break at the end of a paragraph.
        .replace(/ {2}\n(?=\n| {2}\n)|(?<=\n) {2}\n/g, '\n'),
    )
    .join('\n')
}

/** A text as one line of Markdown within something else: a heading, or a cell of a table. */
export function markdownLine(text: string, within: 'heading' | 'cell'): string {
  const words = cleanText(text).replace(/\s+/g, ' ').trim()
  const block = { ...counted([words], []), hasDefinition: false, isTask: false, runs: [] }
  const marked = marksOf(words, block)
  if (within === 'cell') {
    for (const found of words.matchAll(/\|/g)) marked.set(found.index, '\\|')
  } else {
    const closing = /(?<=^| )#+$/.exec(words)
    if (closing) marked.set(closing.index, '\\#')
  }
  return written(words, 0, marked)
}

interface Block {
  /** How often each sign that works in pairs stands in it, own marks among them. */
  readonly signs: Readonly<Record<string, number>>
  /** Whether anything in it is bold or in italics: then own marks may stand beside any sign. */
  readonly isStyled: boolean
  /** Whether it may hold the definition of a link or note, and whether it begins as a task to tick. */
  readonly hasDefinition: boolean
  readonly isTask: boolean
}

function counted(
  lines: readonly string[],
  runs: readonly Run[],
): Pick<Block, 'signs' | 'isStyled'> {
  const isStyled = runs.some(({ bold, italic }) => bold || italic)
  const signs: Record<string, number> = { '*': isStyled ? 2 : 0, '[': 0 }
  for (const line of lines) {
    for (const [sign] of line.matchAll(/[*_~`[]/g)) signs[sign] = (signs[sign] ?? 0) + 1
  }
  return { signs, isStyled }
}

/** A block, and the runs of one of its lines. */
interface LineOfBlock extends Block {
  readonly runs: readonly Run[]
}

/** The runs of each line, without white space at its ends; neighbours that are set alike are one run. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    const [first = '', ...more] = cleanText(run.text)
      .split(/\r\n|[\n\r\u2028\u2029]/)
      .map((line) => line.replace(/[\t ]+/g, ' '))
    add(lines.at(-1), { ...run, text: first })
    for (const text of more) lines.push(add([], { ...run, text }))
  }
  return lines.map(trimmed)
}

function add(line: Run[] | undefined, run: Run): Run[] {
  const into = line ?? []
  const last = into.at(-1)
  const isAlike =
    last && Boolean(last.bold) === Boolean(run.bold) && Boolean(last.italic) === Boolean(run.italic)
  if (isAlike) into[into.length - 1] = { ...last, text: last.text + run.text }
  else if (run.text !== '') into.push(run)
  return into
}

function trimmed(line: Run[]): Run[] {
  const isBlank = ({ text }: Run) => text.trim() === ''
  // Several runs of white space alone may stand at an end.
  while (line[0] && isBlank(line[0])) line.shift()
  for (let last = line.at(-1); last && isBlank(last); last = line.at(-1)) line.pop()
  const [first] = line
  if (first) line[0] = { ...first, text: first.text.trimStart() }
  const last = line.at(-1)
  if (last) line[line.length - 1] = { ...last, text: last.text.trimEnd() }
  return line
}

function wordsOfLine(line: readonly Run[]): string {
  return line.map(({ text }) => text).join('')
}

function lineText(line: readonly Run[], block: Block, opensParagraph: boolean): string {
  const words = wordsOfLine(line)
  const marked = marksOf(words, { ...block, runs: line })
  const start = startOfBlock(words)
  if (start !== undefined) marked.set(start, `\\${words[start]}`)
  const isDefinition = block.hasDefinition && (opensParagraph || words.startsWith('[^'))
  if (words.startsWith('[') && (isDefinition || (block.isTask && opensParagraph))) {
    marked.set(0, '\\[')
  }
  let at = 0
  let text = ''
  for (const [index, run] of line.entries()) {
    const next = words[at + run.text.length] ?? ' '
    text += set(run, at, marked, text, line[index + 1]?.text === undefined ? ' ' : next)
    at += run.text.length
  }
  return text
}

/** Where a line has to lose its meaning for blocks: heading, quotation, list, rule, fence, underline, row of dashes. */
function startOfBlock(line: string): number | undefined {
  const number = /^\d{1,9}(?=[.)](?: |$))/.exec(line)
  if (number) return number[0].length
  const isStart =
    /^(?:#{1,6}(?: |$)|>|[-+*](?: |$)|~{3}|`{3})/.test(line) ||
    /^=+$/.test(line) ||
    /^(?:[-*_] ?)+$/.test(line) ||
    (/^[ |:-]+$/.test(line) && line.includes('-'))
  return isStart ? 0 : undefined
}

/**
 * What is written in place of a character, by its place. An address stays as it is, or is set in angle brackets where
 * something in it or right behind it would be read as a mark: GitHub takes a backslash for a part of a bare address.
 */
function marksOf(line: string, block: LineOfBlock): Map<number, string> {
  const marked = new Map<number, string>()
  const addresses = addressesOf(line)
  let from = 0
  for (const { start, end } of addresses) {
    markWords(line, from, start, block, marked)
    from = end
  }
  markWords(line, from, line.length, block, marked)
  // From the last, whose brackets may stand in the word of the one before.
  for (const address of addresses.reverse()) markAddress(line, address, marked)
  return marked
}

function markAddress(
  line: string,
  { start, end, isWhole }: Address,
  marked: Map<number, string>,
): void {
  const word = /^\S*/.exec(line.slice(start, start + 10_000))?.[0] ?? ''
  const isMarked = Array.from(word, (_, at) => start + at).some((at) => marked.has(at))
  const address = line.slice(start, end)
  if (!isWhole) {
    if (isMarked) marked.set(start + 3, '\\.')
    return
  }
  if (!isMarked && !/[*~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u.test(address)) return
  for (let at = start; at < end; at += 1) marked.set(at, '')
  marked.set(start, `<${address}>`)
  if (line[start - 1] === '\\') marked.set(start - 1, '\\\\')
}

interface Address {
  readonly start: number
  readonly end: number
  /** Whether it names its scheme; of one that does not, only the `www.` is told apart. */
  readonly isWhole: boolean
}

/** Closes a sentence rather than an address. */
const trailing = /[.,;:!?'")*_~]+$/

function addressesOf(line: string): Address[] {
  const shape = /https?:\/\/(?:(?!&#?\w{1,32};)[^\s<>[\]\\`|"{}^]){1,8000}|www\./giu
  return Array.from(line.matchAll(shape), ({ 0: found, index: start }) => {
    const isWhole = /^h/i.test(found)
    const address = isWhole ? found.replace(trailing, '') : ''
    return { start, end: start + address.length, isWhole }
  })
}

function markWords(
  line: string,
  from: number,
  to: number,
  block: LineOfBlock,
  marked: Map<number, string>,
): void {
  const signs = /[\\`*_~\]<&]/g
  signs.lastIndex = from
  for (let found = signs.exec(line); found && found.index < to; found = signs.exec(line)) {
    if (hasMeaning(line, found.index, block)) marked.set(found.index, `\\${found[0]}`)
  }
}

function hasMeaning(line: string, at: number, { signs, isStyled, runs }: LineOfBlock): boolean {
  const sign = line[at] ?? ''
  const next = line[at + 1] ?? ''
  const rest = () => line.slice(at + 1, at + 40)
  switch (sign) {
    case '\\':
      return next === '' || /[!-/:-@[-`{-~]/.test(next)
    case ']':
      return next === '(' && (signs['['] ?? 0) > 0
    case '<':
      return /^(?:[A-Za-z/!?]|[^\s<>]{1,64}@)/.test(line.slice(at + 1, at + 70))
    case '&':
      return /^(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.test(rest())
    default:
      return (
        (signs[sign] ?? 0) > 1 && (isFlanking(line, at) || (isStyled && !isAmongWords(runs, at)))
      )
  }
}

/** Whether words of its own run stand before and behind a place, so that no own mark, which touches them, touches it. */
function isAmongWords(runs: readonly Run[], at: number): boolean {
  let start = 0
  for (const { text } of runs) {
    const inside = at - start
    if (inside < text.length) {
      return hasWord(text.slice(0, inside)) && hasWord(text.slice(inside + 1))
    }
    start += text.length
  }
  return false
}

/** Whether a sign can begin or end emphasis, a strike or code: it touches a word, and an underscore not one on both sides. */
function isFlanking(line: string, at: number): boolean {
  const sign = line[at]
  if (sign === '`') return true
  let [start, end] = [at, at + 1]
  while (line[start - 1] === sign) start -= 1
  while (line[end] === sign) end += 1
  const [before, after] = [line[start - 1] ?? ' ', line[end] ?? ' ']
  if (sign === '_' && hasWord(before) && hasWord(after)) return false
  return before.trim() !== '' || after.trim() !== ''
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/**
 * A run with its marks, which must touch its words: what is not a letter or figure at its ends stays outside where
 * something touches it. The marks are left out where they would touch those of the run before or an address.
 */
function set(
  run: Run,
  at: number,
  marked: ReadonlyMap<number, string>,
  before: string,
  next: string,
): string {
  const { text, bold, italic } = run
  const whole = written(text, at, marked)
  const previous = before.at(-1) ?? ' '
  if ((!bold && !italic) || addressShape.test(text) || endsInAddress(before)) return whole
  const touchesAfter = next.trim() !== ''
  const outside = (touches: boolean) => (touches ? /[^\p{L}\p{N}]/u : /\s/)
  let [from, to] = [0, text.length]
  while (from < to && outside(/[\p{L}\p{N}*]/u.test(previous)).test(text[from] ?? '')) from += 1
  while (to > from && outside(touchesAfter).test(text[to - 1] ?? '')) to -= 1
  const open = before + written(text.slice(0, from), at, marked)
  const inner = written(text.slice(from, to), at + from, marked)
  const touches = /[*\\]$/.test(open) || /^\*|[*\\]$/.test(inner)
  if (from === to || touches) return whole
  const mark = `${bold ? '**' : ''}${italic ? '*' : ''}`
  const marks = [mark, inner, [...mark].reverse().join('')].join('')
  return open.slice(before.length) + marks + written(text.slice(to), at + to, marked)
}

const addressShape = /https?:\/\/|www\./i

function endsInAddress(text: string): boolean {
  return addressShape.test(text.slice(-8_100).split(/\s/).at(-1) ?? '')
}

function written(text: string, at: number, marked: ReadonlyMap<number, string>): string {
  let result = ''
  for (let index = 0; index < text.length; index += 1) {
    result += marked.get(at + index) ?? text[index]
  }
  return result
}
