import { SegmentedControl } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { editDraft } from '../../src/commands/changeDrafts.ts'
import type { Draft } from '../../src/model/draft.ts'
import type { NetworkId } from '../../src/model/network.ts'
import { chosenNetworks } from '../../src/planner/posts/chosenNetworks.ts'
import type { Finding } from '../../src/reputation/scanTypes.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { type MarkedField, MarkedText } from '../components/MarkedText.tsx'
import { GatePanel } from '../gate/GatePanel.tsx'
import { useAutosavedText } from '../hooks/useAutosavedText.ts'
import { useEdit } from '../hooks/useEdit.ts'
import { useCoolingOff, useGate, useGateDecisions } from '../hooks/useGate.ts'
import { useSettings } from '../hooks/useSettings.ts'
import { useSession } from '../session/session.ts'
import { draftText } from '../text/drafts.ts'
import { count } from '../text/en.ts'
import { gateText, openChecks } from '../text/gate.ts'
import { RecordNotSaved } from '../unsaved/HeldSince.tsx'
import { useWithHeld } from '../unsaved/withHeld.ts'
import { attachImages, imagesIn } from './attachImages.ts'
import { ClaimsLine } from './ClaimsLine.tsx'
import classes from './Composer.module.css'
import { DraftBar } from './DraftBar.tsx'
import { FindingsPane, openFindings, useLookedAt } from './FindingsPane.tsx'
import { findingMarks } from './findingMarks.ts'
import { GoesWithLine } from './GoesWithLine.tsx'
import { ImagesLine } from './ImagesLine.tsx'
import { NamedLine } from './NamedLine.tsx'
import { NetworkCounters } from './NetworkCounters.tsx'
import { useOpenFacts } from './openFacts.ts'
import { PlanLine } from './PlanLine.tsx'
import { PostedLine } from './PostedLine.tsx'
import { PreviewPane } from './PreviewPane.tsx'
import { SourcesLine } from './SourcesLine.tsx'
import { useComposerKeys } from './useComposerKeys.ts'
import { useDraftReading } from './useDraftReading.ts'
import { VideoLine } from './VideoLine.tsx'

type Tab = 'findings' | 'preview' | 'gate'

/** One draft: its text and what hangs on it, what it becomes on a network, what was found in it, and its gate. */
export function DraftEditor({ draft: saved }: { readonly draft: Draft }) {
  const draft = useWithHeld(saved)
  const { id } = draft
  const edit = useEdit()
  const session = useSession()
  const networks = chosenNetworks(useSettings()?.networks, draft)
  const [asked, setNetwork] = useState<NetworkId>('bluesky')
  const network = networks.includes(asked) ? asked : (networks[0] ?? asked)
  const [tab, setTab] = useState<Tab>('findings')
  const [pointed, setPointed] = useState<Finding>()
  const field = useRef<MarkedField>(null)
  const facts = useOpenFacts(draft.published.length > 0 ? ['posted'] : [])
  const looked = useLookedAt(field, facts)
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
  const checks = useGate(id)
  const open = reading ? openFindings(reading, decisions) : []
  useCoolingOff(
    id,
    reading && {
      text: reading.text,
      hasBlock: open.some(({ severity }) => severity === 'block'),
    },
  )
  const onKeyDown = useComposerKeys({
    draft,
    networks,
    checks,
    onNetwork: setNetwork,
    onFinding: (step) => {
      setTab('findings')
      looked.show((looked.at + step + open.length) % Math.max(1, open.length), open)
    },
  })
  // Marks of an older text would stand in the wrong places.
  const marks = reading?.text === text ? findingMarks(open) : []
  const shared = { draft, network, facts }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that add to what the buttons do
    <div className={classes.composer} onKeyDown={onKeyDown}>
      <div className={classes.panes} data-tab={tab}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting add to the button that does the same */}
        <div
          className={classes.editor}
          data-takes="image/"
          onPaste={take((event) => event.clipboardData)}
          onDrop={take((event) => event.dataTransfer)}
        >
          <DraftBar draft={draft} />
          <div className={classes.write} data-scroller>
            <RecordNotSaved id={id} />
            <AutosaveField
              label={draftText.name}
              placeholder={draftText.name}
              className={classes.title}
              value={draft.title ?? ''}
              onSave={(title) => change({ title: title.trim() || undefined })}
            />
            <MarkedText
              isPage
              label={draftText.text}
              text={text}
              field={field}
              marks={marks}
              lit={pointed?.part === 'text' ? pointed : undefined}
              onBlur={leave}
              onChange={type}
            />
          </div>
          <NetworkCounters
            networks={networks}
            network={network}
            onNetwork={setNetwork}
            reading={reading}
            own={networksWithOwnText(draft)}
          />
          <div className={classes.facts} data-scroller>
            <SourcesLine {...shared} decisions={decisions} onInsert={insert} />
            <ClaimsLine draftId={id} facts={facts} />
            <ImagesLine {...shared} />
            <VideoLine draft={draft} facts={facts} />
            <NamedLine {...shared} onInsert={insert} />
            <GoesWithLine draft={draft} facts={facts} onChange={change} />
            <PostedLine {...shared} />
            <PlanLine draft={draft} network={network} />
          </div>
        </div>
        <div className={classes.tabs}>
          <SegmentedControl
            aria-label={draftText.tabs}
            data={[
              { value: 'findings', label: `${draftText.findings} ${count(open.length)}` },
              { value: 'preview', label: draftText.preview },
              {
                value: 'gate',
                label: `${gateText.title} ${checks ? count(openChecks(checks)) : ''}`,
              },
            ]}
            value={tab}
            onChange={(value) => setTab(value as Tab)}
          />
        </div>
        <FindingsPane
          draft={draft}
          reading={reading}
          findings={open}
          checks={checks}
          decisions={decisions}
          field={field}
          looked={looked}
          onPoint={setPointed}
          onReplace={replace}
        />
        <PreviewPane
          draft={draft}
          network={network}
          networks={networks}
          onNetwork={setNetwork}
          reading={reading}
          isCurrent={isCurrent}
          checks={checks}
        />
        <GatePanel draftId={id} checks={checks} />
      </div>
    </div>
  )
}

function networksWithOwnText({ variants }: Draft): ReadonlySet<NetworkId> {
  return new Set(
    variants.filter(({ text }) => text !== undefined).map((variant) => variant.network),
  )
}
