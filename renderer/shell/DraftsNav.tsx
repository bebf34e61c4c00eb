import { draftName } from '../../src/model/draft.ts'
import { StageIcon } from '../components/StageIcon.tsx'
import { useNewestDrafts } from '../hooks/useDrafts.ts'
import { usePlaces } from '../state/places.ts'
import { showDraft } from '../state/showDraft.ts'
import { draftText, stageWords } from '../text/drafts.ts'
import { NavRow } from './NavRow.tsx'
import classes from './Sidebar.module.css'

/** What is still being worked on; what is posted or put away is in the overview. */
const open = ['draft', 'ready', 'planned', 'idea'] as const
const most = 8

/** The drafts one is working on, by stage, the one changed last first. */
export function DraftsNav() {
  const drafts = useNewestDrafts(open, most)
  const openId = usePlaces(({ place }) => (place.area === 'drafts' ? place.id : null))
  return open.map((stage, at) => {
    const here = drafts[at] ?? []
    if (here.length === 0) return null
    return (
      <section key={stage} aria-label={stageWords[stage]}>
        <h2 className={classes.heading}>{stageWords[stage]}</h2>
        {here.map((draft) => (
          <NavRow
            key={draft.id}
            icon={<StageIcon stage={stage} />}
            label={draftName(draft) || draftText.untitled}
            current={draft.id === openId}
            onClick={() => showDraft(draft.id)}
          />
        ))}
      </section>
    )
  })
}
