import { Toast } from '../components/Toast.tsx'
import { PaneBoundary } from '../faults/PaneBoundary.tsx'
import { useDraft } from '../hooks/useDrafts.ts'
import { draftText } from '../text/drafts.ts'
import { DraftEditor } from './DraftEditor.tsx'
import classes from './Drafts.module.css'
import { DraftsOverview } from './DraftsOverview.tsx'

/** What is written for networks: all of it by stage, or the one that is open. */
export function DraftsScreen({ id }: { readonly id: string | null }) {
  const draft = useDraft(id)
  if (draft === undefined) return <div className={classes.screen} />
  return (
    <section className={classes.screen} aria-label={draftText.title}>
      <PaneBoundary record={draft ? { table: 'drafts', id: draft.id } : null} place="drafts">
        {draft ? <DraftEditor key={draft.id} draft={draft} /> : <DraftsOverview />}
      </PaneBoundary>
      <Toast />
    </section>
  )
}
