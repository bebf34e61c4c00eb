import { retractionAnswers, retractionList, retractionsOf } from '../db/queries/retractions.ts'
import { rowsByIds } from '../db/queries/rowsByIds.ts'
import { readableRows } from '../db/rowSchemas.ts'
import type { Draft } from '../model/draft.ts'
import { dayOfMoment } from '../model/isoDay.ts'
import type { Settings } from '../model/settings.ts'
import { type GateCheck, isGateOpen } from '../reputation/gate/gateCheck.ts'
import { gateChecks } from '../reputation/gate/gateChecks.ts'
import type { GateFacts, GateSource, OwnProfile } from '../reputation/gate/gateFacts.ts'
import { retractionState } from '../reputation/retractions/retractionState.ts'
import type { CommandContext } from './context.ts'

/** A draft that may not be ready yet; `open` are those of the drafts asked about, by id. */
export class GateClosedError extends Error {
  readonly code = 'gate-closed'
  readonly open: readonly string[]
  constructor(open: readonly string[]) {
    super('A draft is not ready')
    this.name = 'GateClosedError'
    this.open = open
  }
}

/** Throws GateClosedError where something still stands between one of some drafts and being ready. */
export async function requireOpenGates(
  context: CommandContext,
  ids: readonly string[],
): Promise<void> {
  const closed: string[] = []
  for (const id of ids) {
    const checks = await gateOf(context, id)
    if (checks && !isGateOpen(checks)) closed.push(id)
  }
  if (closed.length > 0) throw new GateClosedError(closed)
}

/** The checks of a draft as they stand now; undefined where there is no such draft. */
export async function gateOf(
  context: CommandContext,
  id: string,
): Promise<GateCheck[] | undefined> {
  const facts = await gateFactsOf(context, id)
  return facts && gateChecks(facts)
}

async function gateFactsOf(context: CommandContext, id: string): Promise<GateFacts | undefined> {
  const { db } = context
  const [draft] = await rowsByIds(db, 'drafts', [id])
  if (!draft) return undefined
  const ofDraft = (table: 'claims' | 'consents') => db.table(table).where('draftIds').equals(id)
  const [claimRows, consentRows, decisionRows, settings] = await Promise.all([
    ofDraft('claims').toArray(),
    ofDraft('consents').toArray(),
    db.gateDecisions.where('draftId').equals(id).sortBy('at'),
    db.settings.get('user'),
  ])
  const claims = readableRows('claims', claimRows).rows.filter(({ deletedAt }) => !deletedAt)
  const now = context.now()
  return {
    draft,
    claims,
    sources: await sourcesOf(context, draft, claims),
    consents: readableRows('consents', consentRows).rows,
    decisions: readableRows('gateDecisions', decisionRows).rows,
    disabledRules: settings?.toneRulesOff ?? [],
    own: ownProfile(settings),
    now: now.toISOString(),
    today: dayOfMoment(now, settings?.timeZone),
  }
}

/** What the user told of themselves; the name and school of messages count as well. */
export function ownProfile(settings: Settings | undefined): OwnProfile {
  const { sender, publicProfile } = settings ?? {}
  return {
    names: sender?.name ? [sender.name] : [],
    institutions: [
      ...(publicProfile?.institutions ?? []),
      ...(sender?.school ? [sender.school] : []),
    ],
    bio: publicProfile?.bio ?? '',
    handle: publicProfile?.handle ?? '',
  }
}

async function sourcesOf(
  { db }: CommandContext,
  draft: Draft,
  claims: readonly { readonly resourceIds: readonly string[] }[],
): Promise<GateSource[]> {
  const ids = new Set([...draft.sourceIds, ...claims.flatMap(({ resourceIds }) => resourceIds)])
  const resources = await rowsByIds(db, 'resources', [...ids])
  const list = await retractionList(db)
  const answers = await retractionAnswers(
    db,
    resources.flatMap(({ identifiers: { doi } }) => (doi ? [doi] : [])),
  )
  return Promise.all(
    resources.map(async (resource) => {
      const { id, status, identifiers } = resource
      const listed = list ? await retractionsOf(db, identifiers) : []
      const answer = answers.get(identifiers.doi?.toLowerCase() ?? '')
      return {
        id,
        status,
        standing: retractionState(resource, { listed, asOf: list?.asOf, answer }),
      }
    }),
  )
}
