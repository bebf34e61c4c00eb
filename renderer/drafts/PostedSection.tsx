import { Button, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { markPosted, noteFigures } from '../../src/commands/changeDrafts.ts'
import type { Draft } from '../../src/model/draft.ts'
import type { NetworkId } from '../../src/model/network.ts'
import { rulesOf } from '../../src/planner/posts/networkRules.ts'
import { useDo } from '../hooks/useDo.ts'
import { draftText } from '../text/drafts.ts'
import { count } from '../text/en.ts'
import classes from './Drafts.module.css'

interface PostedSectionProps {
  readonly draft: Draft
  readonly network: NetworkId
}

/** What the user posted by hand, where, and how it did. */
export function PostedSection({ draft, network }: PostedSectionProps) {
  const perform = useDo()
  const [url, setUrl] = useState('')
  const { id, published, figures } = draft
  const wrong = url.trim() !== '' && !/^https?:\/\/\S+$/i.test(url.trim())
  const posted = async () => {
    await perform((context) => markPosted(context, id, { network, url }))
    setUrl('')
  }
  return (
    <section className={classes.section} aria-label="Posted">
      <TextInput
        label={draftText.link}
        value={url}
        error={wrong ? 'The link begins with https://' : null}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <Button disabled={wrong} onClick={() => void posted()}>
        {draftText.posted} on {rulesOf(network).name}
      </Button>
      <ul>
        {published.map((post) => (
          <li key={`${post.network}-${post.at}`} className={classes.faint}>
            {rulesOf(post.network).name} {post.url ?? 'without a link'}
          </li>
        ))}
        {figures.map((figure) => (
          <li key={`${figure.network}-${figure.at}-figures`} className={classes.faint}>
            {rulesOf(figure.network).name}: {count(figure.likes)} likes, {count(figure.replies)}{' '}
            replies, {count(figure.reposts)} reposts
          </li>
        ))}
      </ul>
      {published.some((post) => post.network === network) && (
        <Figures key={network} id={id} network={network} />
      )}
    </section>
  )
}

const none = { likes: 0, replies: 0, reposts: 0 }

function Figures({ id, network }: { readonly id: string; readonly network: NetworkId }) {
  const perform = useDo()
  const [figures, setFigures] = useState(none)
  const field = (name: keyof typeof none, label: string) => (
    <NumberInput
      label={label}
      min={0}
      allowDecimal={false}
      value={figures[name]}
      onChange={(value) =>
        setFigures((now) => ({ ...now, [name]: typeof value === 'number' ? value : 0 }))
      }
    />
  )
  return (
    <>
      <div className={classes.figures}>
        {field('likes', 'Likes')}
        {field('replies', 'Replies')}
        {field('reposts', 'Reposts')}
      </div>
      <Button onClick={() => void perform((c) => noteFigures(c, id, { network, ...figures }))}>
        {draftText.figures}
      </Button>
    </>
  )
}
