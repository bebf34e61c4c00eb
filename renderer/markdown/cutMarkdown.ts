import { type MarkdownRefusal, markdownBounds } from './markdownBounds.ts'

/** A text cut where Markdown begins anew, so that each part can be read and drawn by itself; or why it is not drawn. */
export type CutMarkdown =
  | {
      readonly parts: readonly string[]
      /** Definitions of links, which hold for all parts. */
      readonly definitions: readonly string[]
    }
  | { readonly refusal: MarkdownRefusal }

/** From this length on a part ends where the next block begins, in UTF-16 units. A part is read within 0.1 s. */
const usualPart = 4_000

/** What stands before the words of a line: indentation, quotes and the marks of list items, one item in another. */
const lineStart = /^(?:[ \t>]|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))+/
const rule = /^[ \t]{0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/
const fence = /^[ \t>]*(`{3,}|~{3,})/
const listItem = /^(?:[-+*]|\d{1,9}[.)])[ \t]/
const definition = /^ {0,3}\[[^\][]{1,200}\]:[ \t]*\S/
const mark = /[*_[\]`<&!~\\]/g
const sameAgain = /([*_~`[\]()<>!|#=+\-\\&:"'])\1{999,}/

/** Cuts a text into parts of some 4,000 characters, each whole blocks. Takes time with the length of the text alone. */
export function cutMarkdown(text: string): CutMarkdown {
  const run = sameAgain.exec(text)
  // Quotes within quotes are told as what they are.
  if (run && run[1] !== '>') return { refusal: { code: 'run', found: run[0].length } }
  const cutter = new Cutter()
  for (const line of text.split(/\r\n|\n|\r/)) {
    const refusal = cutter.take(line)
    if (refusal) return { refusal }
  }
  return cutter.end()
}

class Cutter {
  readonly #parts: string[] = []
  readonly #definitions: string[] = []
  #part: string[] = []
  #partLength = 0
  #blockLength = 0
  #blockMarks = 0
  #fence: string | null = null
  #afterBlank = true

  take(line: string): MarkdownRefusal | null {
    const levels = levelsOf(line)
    if (levels > markdownBounds.levels) return { code: 'levels', found: levels }
    const blank = line.trim() === ''
    if (this.#fence === null && this.#canBegin(line, blank)) this.#beginBlock()
    this.#part.push(line)
    this.#partLength += line.length + 1
    this.#blockLength += line.length + 1
    this.#blockMarks += this.#fence === null ? (line.match(mark)?.length ?? 0) : 0
    if (this.#blockLength > markdownBounds.block) return { code: 'block', found: this.#blockLength }
    if (this.#blockMarks > markdownBounds.marks) return { code: 'marks', found: this.#blockMarks }
    this.#followFence(line)
    if (this.#fence === null && definition.test(line)) {
      this.#definitions.push(line)
      if (this.#definitions.length > markdownBounds.definitions) return { code: 'definitions' }
    }
    this.#afterBlank = blank
    return null
  }

  end(): CutMarkdown {
    this.#endPart()
    return { parts: this.#parts, definitions: this.#definitions }
  }

  /** A block begins after an empty line at the margin, and with every item of a list at the margin. */
  #canBegin(line: string, blank: boolean): boolean {
    if (blank || /^[ \t]/.test(line)) return false
    return this.#afterBlank || listItem.test(line)
  }

  #beginBlock(): void {
    this.#blockLength = 0
    this.#blockMarks = 0
    if (this.#partLength >= usualPart) this.#endPart()
  }

  #endPart(): void {
    const part = this.#part.join('\n')
    if (part.trim() !== '') this.#parts.push(part)
    this.#part = []
    this.#partLength = 0
  }

  #followFence(line: string): void {
    const [, found] = fence.exec(line) ?? []
    if (!found) return
    if (this.#fence === null) this.#fence = found
    else if (found.startsWith(this.#fence) && line.trim() === found) this.#fence = null
  }
}

/** How many quotes and list items a line is in, by the marks before its words; a column of code is in none. */
function levelsOf(line: string): number {
  if (rule.test(line)) return 0
  const [before = ''] = lineStart.exec(line) ?? []
  return before.match(/>|[-+*]|\d+/g)?.length ?? 0
}
