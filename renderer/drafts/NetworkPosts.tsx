import { Button, NumberInput } from '@mantine/core'
import { editVariant } from '../../src/commands/changeDrafts.ts'
import type { Patch } from '../../src/commands/patchedRow.ts'
import type { Draft, DraftVariant } from '../../src/model/draft.ts'
import type { NetworkId } from '../../src/model/network.ts'
import { rulesOf } from '../../src/planner/posts/networkRules.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { draftText } from '../text/drafts.ts'
import { count } from '../text/en.ts'
import type { DraftReading } from '../workers/draftWorker.ts'
import classes from './Drafts.module.css'
import { PostCard } from './PostCard.tsx'

interface NetworkPostsProps {
  readonly draft: Draft
  readonly network: NetworkId
  readonly reading: DraftReading | undefined
}

type ChangeVariant = (patch: Patch<Omit<DraftVariant, 'network'>>) => Promise<void>

/** What a draft becomes on one network: its own text, the thread, and each post counted as the network counts. */
export function NetworkPosts({ draft, network, reading }: NetworkPostsProps) {
  const perform = useDo()
  const variant = draft.variants.find((one) => one.network === network)
  const change: ChangeVariant = (patch) =>
    perform((context) => editVariant(context, draft.id, network, patch), { quiet: true })
  // What was read for another network is not shown under the name of this one.
  const shown = reading?.network === network ? reading : undefined
  const parts = variant?.parts
  return (
    <section className={classes.section} aria-label={`${rulesOf(network).name} preview`}>
      <h2 className={classes.heading}>
        {rulesOf(network).name} preview{' '}
        {shown && <span>{postCount(shown.posts.posts.length)}</span>}
      </h2>
      <NetworkSettings network={network} variant={variant} change={change} />
      {parts ? (
        <Thread parts={parts} change={change} />
      ) : (
        <AutosaveField
          key={network}
          label={draftText.own}
          rows={2}
          prose
          value={variant?.text ?? ''}
          onSave={(text) => change({ text: text.trim() ? text : undefined })}
        />
      )}
      {!parts && shown && shown.parts.length > 1 && (
        <Button variant="subtle" onClick={() => void change({ parts: [...shown.parts] })}>
          {draftText.editThread}
        </Button>
      )}
      <ol className={classes.posts}>
        {shown?.posts.posts.map((post, at) => (
          <PostCard
            // biome-ignore lint/suspicious/noArrayIndexKey: a post is known by its place in the thread
            key={at}
            post={post}
            issues={shown.posts.issues[at] ?? []}
            network={network}
            settings={shown.posts.settings}
          />
        ))}
      </ol>
    </section>
  )
}

function postCount(posts: number): string {
  return posts === 1 ? 'One post' : `A thread of ${count(posts)} posts`
}

interface ThreadProps {
  readonly parts: readonly string[]
  readonly change: ChangeVariant
}

/** The thread as the user cut it; an emptied part is taken out of it. */
function Thread({ parts, change }: ThreadProps) {
  const put = (at: number, text: string) =>
    change({ parts: parts.map((part, index) => (index === at ? text : part)) })
  return (
    <>
      {parts.map((part, at) => (
        <AutosaveField
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place in the thread
          key={at}
          label={`Post ${count(at + 1)} of ${count(parts.length)}`}
          rows={2}
          prose
          value={part}
          onSave={(text) => put(at, text)}
        />
      ))}
      <Button variant="subtle" onClick={() => void change({ parts: undefined })}>
        {draftText.followText}
      </Button>
    </>
  )
}

interface NetworkSettingsProps {
  readonly network: NetworkId
  readonly variant: DraftVariant | undefined
  readonly change: ChangeVariant
}

/** What a network asks besides the text: a server with its limit, a community, a title. */
function NetworkSettings({ network, variant, change }: NetworkSettingsProps) {
  const rules = rulesOf(network)
  const settings = variant?.settings ?? {}
  const text = (field: 'server' | 'subreddit' | 'title', label: string) => (
    <AutosaveField
      key={`${network}-${field}`}
      label={label}
      value={settings[field] ?? ''}
      onSave={(value) => {
        const { [field]: _before, ...others } = settings
        return change({ settings: value.trim() ? { ...others, [field]: value.trim() } : others })
      }}
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
                void change({ settings: { ...settings, serverLimit: value } })
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
