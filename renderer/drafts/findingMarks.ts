import type { Finding, Severity } from '../../src/reputation/scanTypes.ts'
import type { TextMark } from '../components/MarkedText.tsx'

const weights: Record<Severity, number> = { note: 0, warn: 1, block: 2 }

/** Findings may overlap and marks do not: the text is cut at each of their ends, and a piece bears the heaviest that covers it. */
export function findingMarks(findings: readonly Finding[]): TextMark[] {
  const shown = findings
    .filter(({ part, severity }) => part === 'text' && severity !== 'note')
    .sort((a, b) => weights[b.severity] - weights[a.severity])
  const cuts = [...new Set(shown.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  return cuts.slice(0, -1).flatMap((start, at) => {
    const end = cuts[at + 1] ?? start
    const heaviest = shown.find((finding) => finding.start <= start && finding.end >= end)
    if (!heaviest) return []
    return [{ start, end, kind: heaviest.severity === 'block' ? 'block' : 'phrase' }]
  })
}
