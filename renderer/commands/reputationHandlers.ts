import type { CommandId } from '../../src/model/commandTable.ts'
import { askAboutRetractions } from '../retractions/askAboutRetractions.ts'
import { importRetractionList } from '../retractions/retractionImport.ts'
import type { Session } from '../session/session.ts'
import { type ReputationPage, usePlaces } from '../state/places.ts'
import { selectedIds } from '../state/selection.ts'
import type { Handler } from './handler.ts'

type ReputationCommand = Extract<
  CommandId,
  'go-reputation' | 'go-retractions' | 'import-retractions' | 'ask-crossref'
>

/** Commands about one's own presence, and whether what one cites still stands. */
export function reputationHandlers(session: Session): Record<ReputationCommand, Handler> {
  return {
    'go-reputation': () => goReputation('retractions'),
    'go-retractions': () => goReputation('retractions'),
    'import-retractions': () => {
      goReputation('retractions')
      return importRetractionList(session)
    },
    'ask-crossref': () => askAboutRetractions(session, selectedIds()),
  }
}

function goReputation(page: ReputationPage): void {
  usePlaces.getState().go({ area: 'reputation', page, id: null })
}
