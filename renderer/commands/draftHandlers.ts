import { addDraft } from '../../src/commands/addDraft.ts'
import type { CommandId } from '../../src/model/commandTable.ts'
import { performCommand } from '../session/performCommand.ts'
import type { Session } from '../session/session.ts'
import { useLayers } from '../state/layers.ts'
import { useSelection } from '../state/selection.ts'
import { showDraft } from '../state/showDraft.ts'
import type { Handler } from './handler.ts'

type DraftCommand = Extract<CommandId, 'go-drafts' | 'new-draft' | 'draft-from-resource'>

/** Commands about what is written for networks. */
export function draftHandlers(session: Session): Record<DraftCommand, Handler> {
  return {
    'go-drafts': () => showDraft(null),
    'new-draft': () =>
      performCommand(session, async (context) => showDraft(await addDraft(context)), {
        quiet: true,
      }),
    'draft-from-resource': () => {
      const { active } = useSelection.getState()
      if (active) useLayers.getState().open({ kind: 'draft-from', resourceId: active })
    },
  }
}
