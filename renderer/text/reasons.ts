import type { SuggestionReason } from '../../src/capture/suggestSpecialties.ts'

const sources: Record<SuggestionReason['from'], (value: string) => string> = {
  hashtag: (value) => `#${value.replace(/^#/, '')}`,
  mesh: (value) => `the MeSH heading ${value}`,
  title: (value) => `“${value}” in the title`,
  keyword: (value) => `the keyword ${value}`,
  journal: (value) => `the journal ${value}`,
}

/** Why a specialty is suggested: `suggested by #NeuroTwitter and “stroke” in the title`. */
export function reasonWords(reasons: readonly SuggestionReason[]): string {
  const words = reasons.slice(0, 2).map(({ from, value }) => sources[from](value))
  return `suggested by ${words.join(' and ')}`
}
