import { IconBulb, IconCalendarEvent, IconChecks, IconPencil } from '@tabler/icons-react'
import { type Draft, draftName } from '../../src/model/draft.ts'
import { useDrafts } from '../hooks/useDrafts.ts'
import { usePlaces } from '../state/places.ts'
import { showDraft } from '../state/showDraft.ts'
import { draftText, stageWords } from '../text/drafts.ts'
import { NavRow } from './NavRow.tsx'
import classes from './Sidebar.module.css'

/** What is still being worked on; what is posted or put away is in the overview. */
const open = [
  ['draft', IconPencil],
  ['ready', IconChecks],
  ['planned', IconCalendarEvent],
  ['idea', IconBulb],
] as const satisfies readonly (readonly [Draft['stage'], unknown])[]
const most = 8

/** The drafts one is working on, by stage, the one changed last first. */
export function DraftsNav() {
  const drafts = useDrafts() ?? []
  const openId = usePlaces(({ place }) => (place.area === 'drafts' ? place.id : null))
  return open.map(([stage, Icon]) => {
    const here = drafts.filter((draft) => draft.stage === stage).slice(0, most)
    if (here.length === 0) return null
    return (
      <section key={stage} aria-label={stageWords[stage]}>
        <h2 className={classes.heading}>{stageWords[stage]}</h2>
        {here.map((draft) => (
          <NavRow
            key={draft.id}
            icon={<Icon size={16} stroke={1.75} />}
            label={draftName(draft) || draftText.untitled}
            current={draft.id === openId}
            onClick={() => showDraft(draft.id)}
          />
        ))}
      </section>
    )
  })
}
