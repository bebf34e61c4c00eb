import { mutate } from '../db/mutate.ts'
import type { GateDecision } from '../model/gateDecision.ts'
import { findingPrint, gatePrint } from '../reputation/findingPrint.ts'
import { rulePackVersion, scan } from '../reputation/scan.ts'
import type { Finding } from '../reputation/scanTypes.ts'
import type { CommandContext } from './context.ts'

/** A reason that would keep what must not be kept: it names an identifier, or repeats the words that were found. */
export class ReasonTellsError extends Error {
  readonly code = 'reason-tells'
  constructor() {
    super('The reason holds what it is about')
    this.name = 'ReasonTellsError'
  }
}

/**
 * Dismisses a finding in a draft with a reason. Kept are the rule and the reason, not the words found (`words`). Throws
 * ReasonTellsError.
 */
export async function dismissFinding(
  context: CommandContext,
  draftId: string,
  finding: Pick<Finding, 'rule' | 'label' | 'severity' | 'part'>,
  { words, reason }: { readonly words: string; readonly reason: string },
): Promise<void> {
  const { rule, label, severity, part } = finding
  const print = findingPrint(words)
  await decide(
    context,
    { draftId, kind: 'dismissed', rule, label, severity, part, print, reason },
    words,
  )
}

/**
 * Lets a draft through a check of the gate against its result, for a reason and as long as it says the same. Throws
 * ReasonTellsError.
 */
export async function overrideCheck(
  context: CommandContext,
  draftId: string,
  check: string,
  reason: string,
): Promise<void> {
  const draft = await context.db.drafts.get(draftId)
  const about = draft ? { print: gatePrint(draft).slice(0, 2) } : {}
  await decide(context, { draftId, kind: 'overridden', rule: check, ...about, reason })
}

/** Says that the user knows that a source of a draft is retracted and names it for a reason. Throws ReasonTellsError. */
export async function acknowledgeRetraction(
  context: CommandContext,
  draftId: string,
  resourceId: string,
  reason: string,
): Promise<void> {
  const rule = 'not-retracted'
  await decide(context, { draftId, kind: 'acknowledged', rule, resourceId, reason })
}

async function decide(
  context: CommandContext,
  decision: Omit<GateDecision, 'id' | 'at' | 'rulesOf'>,
  words = '',
): Promise<void> {
  const reason = decision.reason.trim()
  if (tells(reason, words)) throw new ReasonTellsError()
  const row = {
    ...decision,
    reason,
    id: context.newId(),
    rulesOf: rulePackVersion,
    at: context.now().toISOString(),
  }
  const label = { code: 'add-records', kind: 'gate-decision', count: 1 } as const
  await mutate(context.db, context, label, ['gateDecisions', 'drafts'], async (recorder) => {
    await recorder.present('drafts', decision.draftId)
    await recorder.put('gateDecisions', row)
  })
}

/** Words of a finding shorter than this are too common to be looked for in a reason. */
const tellingLength = 4

function tells(reason: string, words: string): boolean {
  const found = words.trim().toLowerCase()
  if (found.length >= tellingLength && reason.toLowerCase().includes(found)) return true
  return scan(reason).findings.some(({ severity }) => severity === 'block')
}
