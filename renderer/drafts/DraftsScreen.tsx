import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { type Draft, draftName, draftStages } from '../../src/model/draft.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { Toast } from '../components/Toast.tsx'
import { useDrafts } from '../hooks/useDrafts.ts'
import { showDraft } from '../state/showDraft.ts'
import { draftText, stageWords } from '../text/drafts.ts'
import { count } from '../text/en.ts'
import { DraftEditor } from './DraftEditor.tsx'
import classes from './Drafts.module.css'

type Layout = 'board' | 'list'

/** What is written for networks: all of it by stage, or the one that is open. */
export function DraftsScreen({ id }: { readonly id: string | null }) {
  const drafts = useDrafts()
  const open = drafts?.find((draft) => draft.id === id)
  if (!drafts) return <div className={classes.screen} />
  return (
    <section className={classes.screen} aria-label={draftText.title}>
      {open ? <DraftEditor key={open.id} draft={open} /> : <Overview drafts={drafts} />}
      <Toast />
    </section>
  )
}

function Overview({ drafts }: { readonly drafts: readonly Draft[] }) {
  const run = useRunCommand()
  const [layout, setLayout] = useState<Layout>('board')
  return (
    <>
      <header className={classes.bar}>
        <h1>
          {draftText.title} <span className="num">{count(drafts.length)}</span>
        </h1>
        <SegmentedControl
          aria-label="Layout"
          data={[
            { value: 'board', label: 'Board' },
            { value: 'list', label: 'List' },
          ]}
          value={layout}
          onChange={(value) => setLayout(value === 'list' ? 'list' : 'board')}
        />
        <Button onClick={() => run('new-draft')}>{draftText.add}</Button>
      </header>
      {drafts.length === 0 ? (
        <div className={classes.empty}>
          <h2>{draftText.empty}</h2>
          <p>{draftText.emptyWhy}</p>
        </div>
      ) : (
        <div className={classes[layout]}>
          {draftStages.map((stage) => (
            <Stage
              key={stage}
              stage={stage}
              drafts={drafts.filter((draft) => draft.stage === stage)}
            />
          ))}
        </div>
      )}
    </>
  )
}

interface StageProps {
  readonly stage: Draft['stage']
  readonly drafts: readonly Draft[]
}

function Stage({ stage, drafts }: StageProps) {
  return (
    <section className={classes.stage} aria-label={stageWords[stage]}>
      <h2>
        {stageWords[stage]} <span className="num">{count(drafts.length)}</span>
      </h2>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <button type="button" className={classes.row} onClick={() => showDraft(draft.id)}>
              {draftName(draft) || draftText.untitled}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
