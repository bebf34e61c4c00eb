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
import { useSession } from '../session/session.ts'
import { usePlaces } from '../state/places.ts'
import { showDraft } from '../state/showDraft.ts'
import { draftText, stageWords } from '../text/drafts.ts'
import { attachImages, imagesIn } from './attachImages.ts'
import { ConflictField } from './ConflictField.tsx'
import { DraftMarks } from './DraftMarks.tsx'
import classes from './Drafts.module.css'
import { FindingList, openFindings } from './FindingList.tsx'
import { findingMarks } from './findingMarks.ts'
import { ImagesSection } from './ImagesSection.tsx'
import { NetworkCounters } from './NetworkCounters.tsx'
import { NetworkPosts } from './NetworkPosts.tsx'
import { PlanSection } from './PlanSection.tsx'
import { PostedSection } from './PostedSection.tsx'
import { SourcesSection } from './SourcesSection.tsx'
import { ToneNotes } from './ToneNotes.tsx'
import { useDraftReading } from './useDraftReading.ts'

/** One draft: its text with what was found in it, what it becomes on a network, and what was posted. */
export function DraftEditor({ draft }: { readonly draft: Draft }) {
  const { id } = draft
  const edit = useEdit()
  const session = useSession()
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
  const replace = (start: number, end: number, words: string) => {
    type(`${text.slice(0, start)}${words}${text.slice(end)}`)
    leave()
    field.current?.focus()
  }
  /** Puts words where one was writing last, apart from what stands around them. */
  const insert = (words: string) => {
    const at = field.current?.selectionEnd ?? text.length
    const gap = (side: string) => (side === '' || /\s$/.test(side) ? '' : ' ')
    const after = /^\s/.test(text.slice(at)) ? '' : gap(text.slice(at))
    replace(at, at, `${gap(text.slice(0, at))}${words}${after}`)
  }
  /** Images that are pasted or dropped become the draft's; all else takes its usual way. */
  const take =
    <E extends React.SyntheticEvent>(of: (event: E) => DataTransfer) =>
    (event: E) => {
      const files = imagesIn(of(event))
      if (files.length === 0) return
      event.preventDefault()
      void attachImages(session, id, files)
    }
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
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting add to the button that does the same */}
        <div
          className={classes.doc}
          data-takes="image/"
          onPaste={take((event) => event.clipboardData)}
          onDrop={take((event) => event.dataTransfer)}
        >
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
          <NetworkCounters network={network} onNetwork={setNetwork} reading={reading} />
          <NetworkPosts draft={draft} network={network} reading={reading} isCurrent={isCurrent} />
          <ImagesSection draft={draft} network={network} />
          <section className={classes.section} aria-label={draftText.goesWith}>
            <DraftMarks draft={draft} />
            <ConflictField
              value={draft.conflictLine}
              onSave={(conflictLine) => change({ conflictLine })}
            />
          </section>
          <SourcesSection draft={draft} network={network} decisions={decisions} onInsert={insert} />
          <ClaimsOfDraft id={id} />
          <PlanSection draft={draft} network={network} />
          <PostedSection draft={draft} network={network} />
        </div>
        <aside className={classes.findings} aria-label={draftText.checks}>
          <FindingList
            reading={reading}
            field={field}
            onReplace={replace}
            draftId={id}
            decisions={decisions}
          />
          <ToneNotes reading={reading} field={field} />
          <GatePanel draft={draft} />
        </aside>
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
