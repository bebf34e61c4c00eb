import { Button, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { addPart, removePart } from '../../src/commands/draftParts.ts'
import type { Patch } from '../../src/commands/patchedRow.ts'
import type { Draft, DraftVariant, VariantSettings } from '../../src/model/draft.ts'
import type { NetworkId } from '../../src/model/network.ts'
import { rulesOf } from '../../src/planner/posts/networkRules.ts'
import type { GateCheck } from '../../src/reputation/gate/gateCheck.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useEdit } from '../hooks/useEdit.ts'
import { draftText } from '../text/drafts.ts'
import { count } from '../text/en.ts'
import {
  editPartsOfVariant,
  editSettingsOfVariant,
  editTextOfVariant,
  partKey,
} from '../unsaved/partEdits.ts'
import type { DraftReading } from '../workers/draftWorker.ts'
import { CopyFoot } from './CopyFoot.tsx'
import { OtherNetworks } from './OtherNetworks.tsx'
import { PostCard } from './PostCard.tsx'
import classes from './Preview.module.css'

interface PreviewPaneProps {
  readonly draft: Draft
  readonly network: NetworkId
  /** The networks that are written for. */
  readonly networks: readonly NetworkId[]
  readonly onNetwork: (network: NetworkId) => void
  readonly reading: DraftReading | undefined
  /** Whether the reading is of what is written now. */
  readonly isCurrent: boolean
  readonly checks: readonly GateCheck[] | undefined
}

interface VariantEdits {
  readonly variant: (patch: Patch<Pick<DraftVariant, 'text' | 'parts'>>) => Promise<void>
  readonly settings: (patch: Patch<VariantSettings>) => Promise<void>
  readonly parts: (texts: Readonly<Record<number, string>>) => Promise<void>
}

/** How the fields of one network are saved; what fails of them is kept apart from the fields of the draft itself. */
function useVariantEdits(id: string, network: NetworkId): VariantEdits {
  const edit = useEdit()
  const quiet = { quiet: true }
  const key = partKey(id, network)
  return {
    variant: (patch) => edit(editTextOfVariant, key, patch, quiet),
    settings: (patch) => edit(editSettingsOfVariant, key, patch, quiet),
    parts: (texts) => edit(editPartsOfVariant, key, texts, quiet),
  }
}

/** What a draft becomes on one network: the posts as they will stand, its own text, and the way there once it is ready. */
export function PreviewPane(props: PreviewPaneProps) {
  const { draft, network, networks, onNetwork, reading, isCurrent, checks } = props
  const edits = useVariantEdits(draft.id, network)
  const variant = draft.variants.find((one) => one.network === network)
  // What was read for another network is not shown under the name of this one.
  const shown = reading?.network === network ? reading : undefined
  const posts = shown?.posts.posts ?? []
  const title = draftText.previewOf(rulesOf(network).name)
  return (
    <section className={classes.pane} aria-label={title}>
      <header className={classes.head}>
        <h2>{title}</h2>
        {shown && <span>{postCount(posts.length)}</span>}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <div className={classes.scroll} data-scroller tabIndex={0}>
        <ol>
          {posts.map((post, at) => (
            <PostCard
              // biome-ignore lint/suspicious/noArrayIndexKey: a post is known by its place in the thread
              key={at}
              draftId={draft.id}
              post={post}
              issues={shown?.posts.issues[at] ?? []}
              network={network}
              images={at === 0 ? draft.images.slice(0, rulesOf(network).images.most) : []}
            />
          ))}
        </ol>
        <OwnText
          key={network}
          id={draft.id}
          network={network}
          variant={variant}
          edits={edits}
          // Parts of an older text would take the place of what is written now.
          cut={isCurrent ? shown?.posts.parts : undefined}
        />
        <NetworkSettings network={network} variant={variant} edits={edits} />
        <OtherNetworks
          network={network}
          networks={networks}
          lengths={reading?.lengths}
          onNetwork={onNetwork}
        />
      </div>
      <CopyFoot
        key={`copy ${network}`}
        draft={draft}
        network={network}
        posts={posts}
        settings={shown?.posts.settings ?? {}}
        isCurrent={isCurrent && shown !== undefined}
        checks={checks}
      />
    </section>
  )
}

function postCount(posts: number): string {
  return posts === 1 ? '1 post' : `${count(posts)} posts`
}

interface OwnTextProps {
  readonly id: string
  readonly network: NetworkId
  readonly variant: DraftVariant | undefined
  readonly edits: VariantEdits
  /** The posts the text is cut into; undefined while that is not known of the text as it is. */
  readonly cut: readonly string[] | undefined
}

/** Words of its own for one network, or a thread cut by hand; neither is in the way of who needs neither. */
function OwnText({ id, network, variant, edits, cut }: OwnTextProps) {
  const [isOpen, setOpen] = useState(variant?.text !== undefined)
  const parts = variant?.parts
  if (parts) return <Thread id={id} network={network} parts={parts} edits={edits} />
  return (
    <>
      {isOpen && (
        <AutosaveField
          label={draftText.own}
          rows={2}
          prose
          value={variant?.text ?? ''}
          onSave={(text) => edits.variant({ text: text.trim() ? text : undefined })}
        />
      )}
      <p className={classes.ways}>
        {!isOpen && (
          <Button variant="subtle" onClick={() => setOpen(true)}>
            {draftText.ownFor(rulesOf(network).name)}
          </Button>
        )}
        <Button
          variant="subtle"
          disabled={!cut}
          onClick={() => cut && void edits.variant({ parts: [...cut] })}
        >
          {draftText.editThread}
        </Button>
      </p>
    </>
  )
}

interface ThreadProps {
  readonly id: string
  readonly network: NetworkId
  readonly parts: readonly string[]
  readonly edits: VariantEdits
}

/** The thread as the user cut it. */
function Thread({ id, network, parts, edits }: ThreadProps) {
  const perform = useDo()
  return (
    <>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place in the thread
        <div key={at} className={classes.part}>
          <AutosaveField
            label={`Post ${count(at + 1)} of ${count(parts.length)}`}
            rows={2}
            prose
            value={part}
            onSave={(text) => edits.parts({ [at]: text })}
          />
          <Button
            variant="subtle"
            onClick={() => void perform((context) => addPart(context, id, network, at + 1))}
          >
            {draftText.addPart}
          </Button>
          {parts.length > 1 && (
            <Button
              variant="subtle"
              onClick={() => void perform((context) => removePart(context, id, network, at))}
            >
              {draftText.removePart}
            </Button>
          )}
        </div>
      ))}
      <Button variant="subtle" onClick={() => void edits.variant({ parts: undefined })}>
        {draftText.followText}
      </Button>
    </>
  )
}

interface NetworkSettingsProps {
  readonly network: NetworkId
  readonly variant: DraftVariant | undefined
  readonly edits: VariantEdits
}

/** What a network asks besides the text: a server with its limit, a community, a title. */
function NetworkSettings({ network, variant, edits }: NetworkSettingsProps) {
  const rules = rulesOf(network)
  const settings = variant?.settings ?? {}
  const text = (field: 'server' | 'subreddit' | 'title', label: string) => (
    <AutosaveField
      key={`${network}-${field}`}
      label={label}
      value={settings[field] ?? ''}
      onSave={(value) => edits.settings({ [field]: value.trim() || undefined })}
    />
  )
  return (
    <>
      {rules.text.limitOfServer && (
        <>
          {text('server', 'Server')}
          <NumberInput
            label="Limit of the server"
            min={1}
            max={1_000_000}
            allowDecimal={false}
            value={settings.serverLimit ?? rules.text.limit}
            onChange={(value) => {
              if (typeof value === 'number' && value > 0) {
                void edits.settings({ serverLimit: value })
              }
            }}
          />
        </>
      )}
      {rules.title && text('title', draftText.name)}
      {network === 'reddit' && text('subreddit', 'Subreddit')}
    </>
  )
}
