import type { Run } from '../../model/portfolioDocument.ts'

/** A piece of a reference without setting. */
export function text(words: string): Run {
  return { text: words }
}

/** A title; markup that came with it from a database is taken out, since a reference is set here. */
export function titleRun(words: string, setting?: 'italic'): Run {
  const plain = words.replace(/<\/?(?:i|b|em|strong|sub|sup|scp|jats:[a-z]+)>/gi, '')
  return { text: plain, ...(setting ? { italic: true } : {}) }
}

/** The parts of a reference with a space between them; empty ones leave no stray space behind. */
export function joined(parts: readonly (readonly Run[])[]): Run[] {
  const filled = parts
    .map((part) => part.filter((run) => run.text !== ''))
    .filter((part) => part.some((run) => run.text.trim() !== ''))
  return filled.flatMap((part, at) => (at === 0 ? [...part] : [text(' '), ...part]))
}

/** With a full stop behind it, unless it ends in a mark of its own. */
export function closed(runs: readonly Run[]): Run[] {
  const last = runs.at(-1)
  if (!last) return []
  return /[.?!]["”’)]?$/.test(last.text.trim()) ? [...runs] : [...runs, text('.')]
}
