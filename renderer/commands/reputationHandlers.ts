import type { CommandId } from '../../src/model/commandTable.ts'
import { askAboutRetractions } from '../retractions/askAboutRetractions.ts'
import { importRetractionList } from '../retractions/retractionImport.ts'
import type { Session } from '../session/session.ts'
import { useLayers } from '../state/layers.ts'
import { selectedIds } from '../state/selection.ts'
import { showReputation } from '../state/showReputation.ts'
import type { Handler } from './handler.ts'

type ReputationCommand = Extract<
  CommandId,
  | 'go-reputation'
  | 'go-claims'
  | 'go-retractions'
  | 'new-claim'
  | 'start-review'
  | 'scan-text'
  | 'import-retractions'
  | 'ask-crossref'
>

/** Commands about one's own presence, and whether what one cites still stands. */
export function reputationHandlers(session: Session): Record<ReputationCommand, Handler> {
  return {
    'go-reputation': () => showReputation('reviews'),
    'go-claims': () => showReputation('claims'),
    'new-claim': () => useLayers.getState().open({ kind: 'new-claim' }),
    'start-review': () => useLayers.getState().open({ kind: 'start-review' }),
    'scan-text': () => showReputation('scratch'),
    'go-retractions': () => showReputation('retractions'),
    'import-retractions': () => {
      showReputation('retractions')
      return importRetractionList(session)
    },
    'ask-crossref': () => askAboutRetractions(session, selectedIds()),
  }
}
