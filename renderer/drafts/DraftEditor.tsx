import { ActionIcon, Button, Select, Tooltip } from '@mantine/core'
import { IconArrowLeft, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { editDraft, moveDrafts, trashDrafts } from '../../src/commands/changeDrafts.ts'
import { type Draft, draftStages } from '../../src/model/draft.ts'
import type { NetworkId } from '../../src/model/network.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { MarkedText } from '../components/MarkedText.tsx'
import { ClaimsOfDraft } from '../evidence/ClaimsSection.tsx'
import { GatePanel } from '../gate/GatePanel.tsx'
import { MarkReady } from '../gate/MarkReady.tsx'
import { useAutosavedText } from '../hooks/useAutosavedText.ts'
import { useDo } from '../hooks/useDo.ts'
import { useEdit } from '../hooks/useEdit.ts'
import { useCoolingOff, useGateDecisions } from '../hooks/useGate.ts'
import { usePlaces } from '../state/places.ts'
import { showDraft } from '../state/showDraft.ts'
import { draftText, stageWords } from '../text/drafts.ts'
import { DraftSources } from './DraftSources.tsx'
import classes from './Drafts.module.css'
import { FindingList, openFindings } from './FindingList.tsx'
import { findingMarks } from './findingMarks.ts'
import { NetworkCounters } from './NetworkCounters.tsx'
import { NetworkPosts } from './NetworkPosts.tsx'
import { PostedSection } from './PostedSection.tsx'
import { useDraftReading } from './useDraftReading.ts'

/** One draft: its text with what was found in it, what it becomes on a network, and what was posted. */
export function DraftEditor({ draft }: { readonly draft: Draft }) {
  const { id } = draft
  const edit = useEdit()
  const [network, setNetwork] = useState<NetworkId>('bluesky')
  const field = useRef<HTMLTextAreaElement>(null)
  const change = (patch: Parameters<typeof editDraft>[2]) =>
    edit(editDraft, id, patch, { quiet: true })
  const { text, type, leave } = useAutosavedText(draft.text, (next) => change({ text: next }))
  const { reading, isCurrent } = useDraftReading({ ...draft, text }, network)
  // What is new is written at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as it opens
  useEffect(() => {
    if (!draft.text) field.current?.focus()
  }, [])
  const decisions = useGateDecisions(id)
  const open = reading ? openFindings(reading, decisions) : []
  useCoolingOff(
    id,
    reading && {
      text: reading.text,
      hasBlock: open.some(({ severity }) => severity === 'block'),
    },
  )
  // Marks of an older text would stand in the wrong places.
  const marks = reading?.text === text ? findingMarks(open) : []
  return (
    <>
      <DraftBar draft={draft} />
      <div className={classes.panes}>
        <div className={classes.doc}>
          <AutosaveField
            label={draftText.name}
            value={draft.title ?? ''}
            onSave={(title) => change({ title: title.trim() || undefined })}
          />
          <MarkedText
            label={draftText.text}
            text={text}
            field={field}
            marks={marks}
            onBlur={leave}
            onChange={type}
          />
          <AutosaveField
            label={draftText.conflict}
            value={draft.conflictLine}
            onSave={(conflictLine) => change({ conflictLine })}
          />
          <DraftSources draft={draft} />
          <ClaimsOfDraft id={id} />
          <NetworkCounters network={network} onNetwork={setNetwork} reading={reading} />
          <NetworkPosts draft={draft} network={network} reading={reading} isCurrent={isCurrent} />
          <PostedSection draft={draft} network={network} />
        </div>
        <FindingList reading={reading} field={field} draftId={id} decisions={decisions}>
          <GatePanel draft={draft} />
        </FindingList>
      </div>
    </>
  )
}

function DraftBar({ draft }: { readonly draft: Draft }) {
  const { id, stage } = draft
  const perform = useDo()
  const remove = async () => {
    usePlaces.getState().replace({ area: 'drafts', id: null })
    await perform((context) => trashDrafts(context, [id]))
  }
  return (
    <header className={classes.bar}>
      <Button
        variant="subtle"
        leftSection={<IconArrowLeft size={16} stroke={1.75} />}
        onClick={() => showDraft(null)}
      >
        All drafts
      </Button>
      <span className={classes.space} />
      <Select
        aria-label={draftText.stage}
        allowDeselect={false}
        data={draftStages.map((value) => ({ value, label: stageWords[value] }))}
        value={stage}
        onChange={(value) => {
          const next = draftStages.find((one) => one === value)
          if (next) void perform((context) => moveDrafts(context, [id], next))
        }}
      />
      <MarkReady draft={draft} />
      <Tooltip label={draftText.trash}>
        <ActionIcon aria-label={draftText.trash} onClick={() => void remove()}>
          <IconTrash size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </header>
  )
}
