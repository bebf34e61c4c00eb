import type { GateDecision } from '../../model/gateDecision.ts'
import { findingPrint } from '../findingPrint.ts'
import type { Finding, ScanContext } from '../scanTypes.ts'

/** The words a finding is about, from the text it lies in. */
export function wordsOf(
  { part, partIndex, start, end }: Finding,
  text: string,
  { altTexts = [], fileNames = [] }: ScanContext,
): string {
  const within =
    part === 'text' ? text : part === 'alt-text' ? altTexts[partIndex] : fileNames[partIndex]
  return (within ?? '').slice(start, end)
}

/** The decision that dismisses a finding: of the same rule, in the same kind of text, about words with the same print. */
export function dismissalOf(
  { rule, part }: Pick<Finding, 'rule' | 'part'>,
  words: string,
  decisions: readonly GateDecision[],
): GateDecision | undefined {
  const print = findingPrint(words)
  return decisions.find(
    (decision) =>
      decision.kind === 'dismissed' &&
      decision.rule === rule &&
      decision.part === part &&
      decision.print === print,
  )
}
