import { recordRetractionAnswers } from '../../src/commands/recordRetractionAnswers.ts'
import { resourcesByIds } from '../../src/db/queries/resourcesByIds.ts'
import type { RetractionEntry } from '../../src/model/retraction.ts'
import { crossrefUpdates } from '../../src/reputation/retractions/crossrefUpdates.ts'
import { desktop } from '../desktop.ts'
import { performCommand } from '../session/performCommand.ts'
import type { Session } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'
import { useLayers } from '../state/layers.ts'
import { useToasts } from '../state/toast.ts'
import { showingWork } from '../state/work.ts'
import { count } from '../text/en.ts'

/** Papers asked about in one call to the desktop. */
const atOnce = 20
/** Papers one may ask about in one go: Crossref is asked one after the other. */
const most = 200

/** Asks whether Crossref may be asked about some resources, and then asks it; only those with a DOI are named to it. */
export async function askAboutRetractions(session: Session, ids: readonly string[]): Promise<void> {
  const resources = await resourcesByIds(session.db, ids.slice(0, most))
  const dois = resources.flatMap(({ identifiers: { doi } }) => (doi ? [doi.toLowerCase()] : []))
  const wanted = [...new Set(dois)]
  if (wanted.length === 0) {
    useToasts.getState().show('None of these has a DOI to ask about')
    return
  }
  const papers = wanted.length === 1 ? '1 paper' : `${count(wanted.length)} papers`
  const left = ids.length > most ? ` Only the first ${count(most)} chosen are asked about.` : ''
  useLayers.getState().open({
    kind: 'confirm',
    title: 'Ask Crossref about retractions',
    body: `The DOI of ${papers} is sent to api.crossref.org over the network, and nothing else.${left} Its answer is kept with its date.`,
    verb: `Ask about ${papers}`,
    run: () => void ask(session, wanted).catch(tellFailure),
  })
}

async function ask(session: Session, dois: readonly string[]): Promise<void> {
  const answers = new Map<string, readonly RetractionEntry[]>()
  await showingWork('Asking Crossref', async (progress) => {
    for (let at = 0; at < dois.length; at += atOnce) {
      for (const { doi, json } of await desktop.askCrossref(dois.slice(at, at + atOnce))) {
        const updates = json === null ? undefined : crossrefUpdates(parsed(json), doi)
        if (updates) answers.set(doi, updates)
      }
      progress(Math.min(at + atOnce, dois.length), dois.length)
    }
  })
  if (answers.size === 0) {
    useToasts.getState().show('Crossref gave no answer about these')
    return
  }
  await performCommand(session, (context) => recordRetractionAnswers(context, answers), {
    quiet: true,
  })
  const noticed = [...answers.values()].filter((entries) => entries.length > 0).length
  const unanswered = dois.length - answers.size
  useToasts
    .getState()
    .show(
      [
        noticed === 0 ? 'Crossref knows no notice' : `Crossref knows notices on ${count(noticed)}`,
        unanswered > 0 ? `no answer about ${count(unanswered)}` : '',
      ]
        .filter(Boolean)
        .join(' · '),
    )
}

/** What is no JSON is no answer. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
