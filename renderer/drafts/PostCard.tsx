import { Button } from '@mantine/core'
import { respellHashtag } from '../../src/commands/respellHashtag.ts'
import type { DraftPicture, VariantSettings } from '../../src/model/draft.ts'
import type { NetworkId } from '../../src/model/network.ts'
import { composeLink } from '../../src/planner/posts/composeLink.ts'
import { rulesOf } from '../../src/planner/posts/networkRules.ts'
import { type PostIssue, weightOfIssue } from '../../src/planner/posts/postIssues.ts'
import { previewPost } from '../../src/planner/posts/previewPost.ts'
import type { NumberedPart } from '../../src/planner/posts/threadParts.ts'
import { desktop } from '../desktop.ts'
import { useDo } from '../hooks/useDo.ts'
import { tellFailure } from '../state/failures.ts'
import { flushPendingEdits } from '../state/pendingEdits.ts'
import { useToasts } from '../state/toast.ts'
import { composeWords, draftText, issueSentence, weightWords } from '../text/drafts.ts'
import { count } from '../text/en.ts'
import classes from './Drafts.module.css'
import { Picture } from './ImageCard.tsx'
import imageClasses from './Images.module.css'

interface PostCardProps {
  readonly draftId: string
  readonly post: NumberedPart
  readonly issues: readonly PostIssue[]
  /** False while what is written has not been counted yet: an older text does not leave. */
  readonly isCurrent: boolean
  readonly network: NetworkId
  readonly settings: VariantSettings
  /** The images it would show. */
  readonly images: readonly DraftPicture[]
}

/** One post as it would be seen, its count, what the rules say against it, and the ways to take it there. */
export function PostCard(props: PostCardProps) {
  const perform = useDo()
  const { draftId, post, issues, isCurrent, network, settings, images } = props
  const { text, count: counted } = post
  const { visible, folded } = previewPost(text, rulesOf(network))
  return (
    <li className={classes.post}>
      <p className={classes.preview}>
        {visible}
        {folded && <span className={classes.faint}>{folded}</span>}
      </p>
      {images.length > 0 && (
        <div className={imageClasses.strip}>
          {images.map(({ id, imageId, altText }) => (
            <Picture key={id} imageId={imageId} altText={altText} />
          ))}
        </div>
      )}
      <p className={classes.counter} data-state={counted.state}>
        <b>{count(counted.used)}</b> of {count(counted.limit)}
      </p>
      <ul>
        {issues.map((issue) => (
          <li key={JSON.stringify(issue)} className={classes.faint}>
            {weightWords[weightOfIssue(issue)]}: {issueSentence(issue)}
            {issue.code === 'tag-without-capitals' && (
              <Button
                variant="subtle"
                onClick={() =>
                  void perform(async (context) => {
                    // It changes the draft as it is stored; the tag may have been typed just now.
                    await flushPendingEdits()
                    await respellHashtag(context, draftId, { from: issue.tag, to: issue.better })
                  })
                }
              >
                Write #{issue.better}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button disabled={!isCurrent} onClick={() => void copy(text).catch(tellFailure)}>
        {draftText.copy}
      </Button>{' '}
      <Button
        variant="subtle"
        disabled={!isCurrent}
        onClick={() => void open(text, network, settings).catch(tellFailure)}
      >
        {draftText.open}
      </Button>
    </li>
  )
}

async function copy(text: string): Promise<void> {
  await desktop.copyText(text)
  useToasts.getState().show('Text copied')
}

/** Opens the network's own composer; what its address cannot bring along goes to the clipboard. */
async function open(text: string, network: NetworkId, settings: VariantSettings): Promise<void> {
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
