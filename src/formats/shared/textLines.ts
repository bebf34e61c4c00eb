/** One line of a text: its words without the line ending, its number from 1, and where it stands. */
export interface TextLine {
  readonly text: string
  readonly number: number
  /** Offset of its first character. */
  readonly start: number
  /** Offset just after its last character, before the line ending. */
  readonly end: number
}

/**
 * Walks a text line by line without copying it, in linear time.
 * LF, CRLF, CR and the CRCRLF of a file passed twice through a Windows text mode each end one line.
 */
export function* textLines(text: string): Generator<TextLine, void, undefined> {
  const ending = /\r\r\n|\r\n|\n|\r/g
  let start = 0
  let number = 1
  for (let found = ending.exec(text); found; found = ending.exec(text)) {
    yield { text: text.slice(start, found.index), number, start, end: found.index }
    start = ending.lastIndex
    number += 1
  }
  if (start < text.length) {
    yield { text: text.slice(start), number, start, end: text.length }
  }
}

/** How many lines `textLines` would yield, counted without building them. */
export function countLines(text: string): number {
  const ending = /\r\r\n|\r\n|\n|\r/g
  let lines = 0
  let last = 0
  while (ending.test(text)) {
    lines += 1
    last = ending.lastIndex
  }
  return last < text.length ? lines + 1 : lines
}
