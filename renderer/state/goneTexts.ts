import { create } from 'zustand'

/** What was typed for a record that turned out to be gone. */
export interface GoneText {
  /** Of the record, so that what is typed next for it takes the place of what was typed before. */
  readonly key: string
  readonly text: string
}

/** The texts that belong nowhere any more; each waits until it is copied, kept as a draft, or thrown away. */
export const useGoneTexts = create<{ readonly texts: readonly GoneText[] }>(() => ({ texts: [] }))

/** Keeps the words of what was typed; answers whether there are any. */
export function keepGoneText(key: string, typed: unknown): boolean {
  const text = wordsIn(typed).join('\n\n')
  if (!text) return false
  useGoneTexts.setState(({ texts }) => ({
    texts: [...texts.filter((one) => one.key !== key), { key, text }],
  }))
  return true
}

/** Forgets a text that has found its place, or is not wanted. */
export function forgetGoneText(key: string): void {
  useGoneTexts.setState(({ texts }) => ({ texts: texts.filter((one) => one.key !== key) }))
}

/** Every text in a value, in its order. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}
