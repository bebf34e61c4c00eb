import { Button } from '@mantine/core'
import { IconCopy, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import type { Draft, VariantSettings } from '../../src/model/draft.ts'
import type { NetworkId } from '../../src/model/network.ts'
import { composeLink } from '../../src/planner/posts/composeLink.ts'
import { rulesOf } from '../../src/planner/posts/networkRules.ts'
import type { NumberedPart } from '../../src/planner/posts/threadParts.ts'
import { type GateCheck, isGateOpen } from '../../src/reputation/gate/gateCheck.ts'
import { desktop } from '../desktop.ts'
import { tellFailure } from '../state/failures.ts'
import { useToasts } from '../state/toast.ts'
import { composeWords, draftText } from '../text/drafts.ts'
import { count } from '../text/en.ts'
import classes from './Preview.module.css'

interface CopyFootProps {
  readonly draft: Draft
  readonly network: NetworkId
  readonly posts: readonly NumberedPart[]
  readonly settings: VariantSettings
  /** False while what is written has not been counted yet: an older text does not leave. */
  readonly isCurrent: boolean
  readonly checks: readonly GateCheck[] | undefined
}

/** Takes the posts to the network by hand, one after the other; locked until the draft is ready. */
export function CopyFoot({ draft, network, posts, settings, isCurrent, checks }: CopyFootProps) {
  const [at, setAt] = useState(0)
  const place = Math.min(at, Math.max(0, posts.length - 1))
  const post = posts[place]
  const isThread = posts.length > 1
  const isReady = draft.stage === 'published' || (checks !== undefined && isGateOpen(checks))
  const canLeave = isReady && isCurrent && post !== undefined
  const take = (way: (text: string) => Promise<void>) => {
    if (!canLeave) return
    way(post.text).then(() => setAt(place + 1 < posts.length ? place + 1 : 0), tellFailure)
  }
  const why = isThread ? draftText.copyThread : draftText.copyOne
  return (
    <footer className={classes.foot}>
      <Button
        variant={isReady ? 'filled' : 'default'}
        aria-disabled={!canLeave}
        {...(canLeave ? {} : { 'data-disabled': true })}
        aria-description={isReady ? why : draftText.copyLocked}
        leftSection={
          isReady ? <IconCopy size={16} stroke={1.75} /> : <IconLock size={16} stroke={1.75} />
        }
        onClick={() => take(copy)}
      >
        {isThread
          ? `${draftText.copyPost} ${count(place + 1)}`
          : `${draftText.copyFor} ${rulesOf(network).name}`}
      </Button>
      {isReady && (
        <Button
          variant="subtle"
          disabled={!canLeave}
          onClick={() => take((text) => openComposer(text, network, settings))}
        >
          {draftText.open}
        </Button>
      )}
      <p>{isReady ? why : draftText.copyLocked}</p>
    </footer>
  )
}

async function copy(text: string): Promise<void> {
  await desktop.copyText(text)
  useToasts.getState().show('Text copied')
}

/** Opens the network's own composer; what its address cannot bring along goes to the clipboard. */
async function openComposer(
  text: string,
  network: NetworkId,
  settings: VariantSettings,
): Promise<void> {
  const { server, subreddit, title } = settings
  const link = composeLink(
    { text, ...(server && { server }), ...(subreddit && { subreddit }), ...(title && { title }) },
    rulesOf(network),
  )
  if (link.outcome === 'refused') {
    useToasts.getState().show(composeWords[link.code])
    return
  }
  if (link.clipboard) {
    await desktop.copyText(link.clipboard.text)
    useToasts.getState().show('Text copied, to be pasted there')
  }
  await desktop.openExternal(link.address)
}
