import { findHashtags } from './hashtags.ts'

const linesOfHead = 5
const longestName = 80

/** A post as pasted from a network: who wrote it, where the text says so, and its words without the page around them. */
export interface PastedPost {
  readonly name?: string
  /** Without the leading @. */
  readonly handle?: string
  readonly lines: readonly string[]
}

/** Reads the author line and drops what the page added: times, counters, buttons. `lines` are non-empty and trimmed. */
export function readPastedPost(given: readonly string[]): PastedPost {
  const lines = given.filter((line) => !isPageFurniture(line))
  return authorAtHead(lines) ?? authorAtFoot(lines) ?? authorAboveAge(given) ?? { lines }
}

/** A line that holds nothing but hashtags. */
export function isOnlyHashtags(line: string): boolean {
  return findHashtags(line).length > 0 && line.split(/\s+/).every((word) => /^[#＃]/.test(word))
}

function authorAtHead(lines: readonly string[]): PastedPost | undefined {
  for (let at = 0; at < Math.min(lines.length, linesOfHead); at++) {
    const read = handleLine(lines[at] ?? '')
    if (!read) continue
    const before = at > 0 ? lines[at - 1] : undefined
    const name = read.name ?? (before && before.length <= longestName ? before : undefined)
    const skipped = name !== undefined && read.name === undefined ? at - 1 : at
    const rest = lines.filter((_, index) => index < skipped || index > at)
    return { ...(name ? { name } : {}), handle: read.handle, lines: rest }
  }
  return undefined
}

/** `Rosa Quill @rosaquill`, `Rosa Quill (@rosaquill)`, `@rosaquill`, each perhaps followed by a time. */
function handleLine(line: string): { name?: string; handle: string } | undefined {
  if (line.length > 200) return undefined
  const at = line.search(/(?:^|[\s(])@/)
  if (at < 0) return undefined
  const name = line.slice(0, at).trim()
  const rest = line.slice(line.indexOf('@', at))
  const handle = /^@([\w.-]{1,100}(?:@[\w.-]{3,100})?)/.exec(rest)?.[1]?.replace(/[.-]+$/, '')
  if (!handle || name.length > longestName || /[.!?:#]\s|[!?:#]$/.test(name)) return undefined
  const after = rest.slice(handle.length + 1).trim()
  if (!/^\)?\s*(?:[·•|–—-].{0,60})?$/.test(after)) return undefined
  return { handle, ...(name ? { name } : {}) }
}

/** The form of an embedded post: `— Rosa Quill (@rosaquill) November 18, 2026`. */
function authorAtFoot(lines: readonly string[]): PastedPost | undefined {
  const last = lines.at(-1) ?? ''
  if (last.length > 300) return undefined
  const parts = /^[—–-]{1,2}\s?([^()]{1,80})\s\(@([\w.@-]{1,100})\)/.exec(last)
  if (!parts?.[1] || !parts[2]) return undefined
  return { name: parts[1].trim(), handle: parts[2], lines: lines.slice(0, -1) }
}

/** Where no handle is shown, as on LinkedIn: a name, perhaps a headline, then the age of the post (`3d • Edited`). */
function authorAboveAge(given: readonly string[]): PastedPost | undefined {
  const age = given.slice(0, linesOfHead).findIndex((line) => ageShape.test(line))
  const name = given[0]
  if (age < 1 || !name || name.length > longestName) return undefined
  return { name, lines: given.slice(age).filter((line) => !isPageFurniture(line)) }
}

const ageShape = /^\d{1,2}\s?(?:m|h|d|w|mo|yr)\s?[·•]/i

function isPageFurniture(line: string): boolean {
  if (line.length > 80) return false
  return (
    /^[·•|]$/.test(line) ||
    /^[·•]?\s?(?:\d{1,2}\s?(?:s|m|h|d|w|mo|yr)|edited|following|follow|\+ follow|\d(?:st|nd|rd)\+?)(?:\s?[·•].{0,20})?$/i.test(
      line,
    ) ||
    /^\d[\d.,]{0,9}\s?[KMB]?(?:\s(?:views?|likes?|reposts?|replies|comments?|quotes?|bookmarks?|reactions?))?$/i.test(
      line,
    ) ||
    /^\d{1,2}:\d{2}\s?(?:[AP]M)?\s[·•]\s.{4,60}$/i.test(line) ||
    /^(?:like|reply|repost|share|comment|send|show more|see more|translate post|…\s?more)$/i.test(
      line,
    )
  )
}
