import type { Finding, ScanLabel, Severity } from './scanTypes.ts'

/** Labels of which one place in the text bears only one: digits are a telephone or an account, not both. */
const exclusive = new Set<ScanLabel>([
  'SSN',
  'FAX',
  'DEV',
  'VEH',
  'LIC',
  'ACCT',
  'PLAN',
  'MRN',
  'PHONE',
  'IP',
  'EMAIL',
  'DATE',
])

const weight: Readonly<Record<Severity, number>> = { block: 2, warn: 1, note: 0 }

/**
 * Of findings in the order of the rules: the first keeps digits that several identifiers claim, and of overlapping
 * findings of one label the weightier stays, then the longer.
 */
export function withoutRivals(found: readonly Finding[], length: number): Finding[] {
  const claimed = new Uint8Array(length)
  const byLabel = new Map<ScanLabel, Finding[]>()
  for (const finding of found) {
    if (exclusive.has(finding.label) && !claims(claimed, finding)) continue
    const list = byLabel.get(finding.label)
    if (list) list.push(finding)
    else byLabel.set(finding.label, [finding])
  }
  return [...byLabel.values()].flatMap(withoutOverlaps)
}

/** Takes the units of a finding, or answers that another label holds one. */
function claims(claimed: Uint8Array, { label, start, end }: Finding): boolean {
  const mark = [...exclusive].indexOf(label) + 1
  for (let at = start; at < end; at += 1) {
    if (claimed[at] !== 0 && claimed[at] !== mark) return false
  }
  claimed.fill(mark, start, end)
  return true
}

function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const finding of inOrder(findings)) {
    const last = kept.at(-1)
    if (!last || finding.start >= last.end) kept.push(finding)
    else if (outweighs(finding, last)) kept[kept.length - 1] = finding
  }
  return kept
}

function outweighs(a: Finding, b: Finding): boolean {
  const difference = weight[a.severity] - weight[b.severity]
  return difference > 0 || (difference === 0 && a.end - a.start > b.end - b.start)
}

/** In the order of the text; longer ones first where they begin together. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1),
  )
}
