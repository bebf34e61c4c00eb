import { mutate } from '../db/mutate.ts'
import type { GateDecision } from '../model/gateDecision.ts'
import { findingPrint, gatePrint } from '../reputation/findingPrint.ts'
import { rulePackVersion } from '../reputation/rulePack.ts'
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

/** Whether a scan of a text finds what names somebody; asked of a worker, for its word lists are large. */
export type NamesSomebody = (text: string) => Promise<boolean>

/** Why a decision is made, and what looks through the reason before it is kept. */
interface Given {
  readonly reason: string
  readonly namesSomebody: NamesSomebody
}

/**
 * Dismisses a finding in a draft with a reason. Kept are the rule and the reason, not the words found (`words`). Throws
 * ReasonTellsError.
 */
export async function dismissFinding(
  context: CommandContext,
  draftId: string,
  finding: Pick<Finding, 'rule' | 'label' | 'severity' | 'part'>,
  { words, reason, namesSomebody }: Given & { readonly words: string },
): Promise<void> {
  const { rule, label, severity, part } = finding
  const print = findingPrint(words)
  await decide(
    context,
    { draftId, kind: 'dismissed', rule, label, severity, part, print, reason },
    namesSomebody,
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
  { reason, namesSomebody }: Given,
): Promise<void> {
  const draft = await context.db.drafts.get(draftId)
  const about = draft ? { print: gatePrint(draft).slice(0, 2) } : {}
  const decision = { draftId, kind: 'overridden', rule: check, ...about, reason } as const
  await decide(context, decision, namesSomebody)
}

/** Says that the user knows that a source of a draft is retracted and names it for a reason. Throws ReasonTellsError. */
export async function acknowledgeRetraction(
  context: CommandContext,
  draftId: string,
  resourceId: string,
  { reason, namesSomebody }: Given,
): Promise<void> {
  const rule = 'not-retracted'
  const decision = { draftId, kind: 'acknowledged', rule, resourceId, reason } as const
  await decide(context, decision, namesSomebody)
}

async function decide(
  context: CommandContext,
  decision: Omit<GateDecision, 'id' | 'at' | 'rulesOf'>,
  namesSomebody: NamesSomebody,
  words = '',
): Promise<void> {
  const reason = decision.reason.trim()
  if (repeats(reason, words) || (await namesSomebody(reason))) throw new ReasonTellsError()
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

function repeats(reason: string, words: string): boolean {
  const found = words.trim().toLowerCase()
  return found.length >= tellingLength && reason.toLowerCase().includes(found)
}
