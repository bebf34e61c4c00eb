import { Button } from '@mantine/core'
import { createElement } from 'react'
import { respellHashtag } from '../../src/commands/respellHashtag.ts'
import type { DraftPicture } from '../../src/model/draft.ts'
import type { NetworkId } from '../../src/model/network.ts'
import { rulesOf } from '../../src/planner/posts/networkRules.ts'
import { type PostIssue, weightOfIssue } from '../../src/planner/posts/postIssues.ts'
import { previewPost } from '../../src/planner/posts/previewPost.ts'
import type { NumberedPart } from '../../src/planner/posts/threadParts.ts'
import { useDo } from '../hooks/useDo.ts'
import { flushPendingEdits } from '../state/pendingEdits.ts'
import { issueSentence, weightWords } from '../text/drafts.ts'
import { breakable, drawnText } from '../text/drawnText.ts'
import { count } from '../text/en.ts'
import { Picture } from './ImageCard.tsx'
import imageClasses from './Images.module.css'
import classes from './Preview.module.css'

interface PostCardProps {
  readonly draftId: string
  readonly post: NumberedPart
  readonly issues: readonly PostIssue[]
  readonly network: NetworkId
  /** The images it would show. */
  readonly images: readonly DraftPicture[]
}

/** Longer than a usual post, in UTF-16 units; not through JSX, which draws less of a text (renderer/jsx). */
const longestShown = 20_000

function words(text: string, className?: string) {
  return createElement('span', { className }, breakable(drawnText(text, longestShown)))
}

/** One post as it would be seen, its count, and what the rules say against it. */
export function PostCard({ draftId, post, issues, network, images }: PostCardProps) {
  const perform = useDo()
  const { text, count: counted } = post
  const { visible, folded } = previewPost(text, rulesOf(network))
  return (
    <li className={classes.post}>
      <p className={classes.words}>
        {words(visible)}
        {folded && words(folded, classes.faint)}
      </p>
      {images.length > 0 && (
        <div className={imageClasses.strip}>
          {images.map((picture) => (
            <Picture key={picture.id} picture={picture} />
          ))}
        </div>
      )}
      <p className={classes.counter} data-state={counted.state}>
        <b>{count(counted.used)}</b> of {count(counted.limit)}
      </p>
      <ul>
        {issues.map((issue) => (
          <li key={JSON.stringify(issue)} data-weight={weightOfIssue(issue)}>
            {weightOfIssue(issue) !== 'hints' && `${weightWords[weightOfIssue(issue)]}: `}
            {issueSentence(issue)}
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
    </li>
  )
}
