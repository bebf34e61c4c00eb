import { Button, SegmentedControl } from '@mantine/core'
import { IconArrowsExchange, IconTrash } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import { draftStages } from '../../src/model/draft.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { type DraftOverview, useDraftOverview } from '../hooks/useDraftOverview.ts'
import { Empty, NothingFound } from '../list/Empty.tsx'
import { SearchField } from '../list/SearchField.tsx'
import { Act, SelectionBar } from '../list/SelectionBar.tsx'
import { useFirstRowActive } from '../list/useFirstRowActive.ts'
import { useListKeys } from '../list/useListKeys.ts'
import { type DraftsLayout, draftsLayouts, useDraftsLayout } from '../state/draftsLayout.ts'
import { useList } from '../state/list.ts'
import { useSelection } from '../state/selection.ts'
import { draftText, layoutWords, stageWords } from '../text/drafts.ts'
import { count } from '../text/en.ts'
import { DraftBoard } from './DraftBoard.tsx'
import { DraftList } from './DraftList.tsx'
import classes from './Drafts.module.css'
import { LookingBack } from './LookingBack.tsx'
import { WeekView } from './WeekView.tsx'

/** Where no list is shown, nothing in one is selected for a key to act on. */
const nothing: readonly string[] = []

/** Every draft, by stage, as a board or as a list. */
export function DraftsOverview() {
  const [text, setText] = useState('')
  const overview = useDraftOverview(text)
  const { layout } = useDraftsLayout()
  const choosing = useSelection(({ chosen }) => chosen.size > 0)
  const listed = layout === 'board' || layout === 'list'
  const ids = listed ? overview?.ids : nothing
  useEffect(() => {
    useSelection.getState().enter('drafts')
  }, [])
  useEffect(() => {
    if (!ids) return
    const answer = { ids, total: ids.length, withoutFilters: ids.length, fuzzy: false }
    useList.getState().show('drafts', answer)
  }, [ids])
  useListKeys(ids ?? [])
  useFirstRowActive(ids, text)
  if (!overview) return null
  return (
    <div className={classes.overview} data-pane="list">
      <Head overview={overview} text={text} onText={setText} />
      {layout === 'week' && <WeekView />}
      {layout === 'back' && <LookingBack />}
      {listed && (
        <>
          {choosing && <BulkBar ids={overview.ids} />}
          <Body overview={overview} layout={layout} text={text} onText={setText} />
        </>
      )}
    </div>
  )
}

interface PartProps {
  readonly overview: DraftOverview
  readonly text: string
  readonly onText: (text: string) => void
}

function Head({ overview: { ids, total }, text, onText }: PartProps) {
  const run = useRunCommand()
  const { layout, show } = useDraftsLayout()
  return (
    <header className={classes.bar}>
      <h1>
        {draftText.title}{' '}
        <span className="num" role="status">
          {ids.length === total ? count(total) : `${count(ids.length)} of ${count(total)}`}
        </span>
      </h1>
      {(layout === 'board' || layout === 'list') && (
        <search className={classes.search}>
          <SearchField label="Search drafts" ids={ids} text={text} onText={onText} />
        </search>
      )}
      <SegmentedControl
        aria-label="Layout"
        data={draftsLayouts.map((value) => ({ value, label: layoutWords[value] }))}
        value={layout}
        onChange={(value) => show(draftsLayouts.find((one) => one === value) ?? 'board')}
      />
      <Button onClick={() => run('new-draft')}>{draftText.add}</Button>
    </header>
  )
}

function Body({ overview, layout, text, onText }: PartProps & { readonly layout: DraftsLayout }) {
  const { board, ids, total } = overview
  const sections = useMemo(
    () => draftStages.map((stage) => ({ label: stageWords[stage], count: board[stage].length })),
    [board],
  )
  if (total === 0) {
    return (
      <Empty heading={draftText.empty}>
        <p>{draftText.emptyWhy}</p>
      </Empty>
    )
  }
  if (ids.length === 0) {
    return (
      <NothingFound
        text={text}
        searched="Titles, texts, hashtags and alt texts of drafts were searched."
        onSearch={onText}
      />
    )
  }
  if (layout === 'board') return <DraftBoard board={board} />
  return <DraftList label={draftText.title} ids={ids} sections={sections} />
}

const icon = { size: 14, stroke: 1.75 } as const

function BulkBar({ ids }: { readonly ids: readonly string[] }) {
  const run = useRunCommand()
  return (
    <SelectionBar label="Selected drafts" ids={ids}>
      <Act
        icon={<IconArrowsExchange {...icon} />}
        words="Stage"
        onClick={() => run('move-drafts')}
      />
      <Act icon={<IconTrash {...icon} />} words="Delete" onClick={() => run('move-to-trash')} />
    </SelectionBar>
  )
}
