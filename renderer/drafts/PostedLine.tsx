import { Button, NumberInput, TextInput } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { markPosted, noteFigures } from '../../src/commands/changeDrafts.ts'
import type { Draft } from '../../src/model/draft.ts'
import { dayOfMoment } from '../../src/model/isoDay.ts'
import { type NetworkId, networkIds } from '../../src/model/network.ts'
import { rulesOf } from '../../src/planner/posts/networkRules.ts'
import { desktop } from '../desktop.ts'
import { useDo } from '../hooks/useDo.ts'
import { useToday } from '../hooks/useToday.ts'
import { tellFailure } from '../state/failures.ts'
import { dayWords } from '../text/days.ts'
import { draftText } from '../text/drafts.ts'
import { ClassroomShare } from './ClassroomShare.tsx'
import classes from './Drafts.module.css'
import { FactLine } from './FactLine.tsx'
import { FigureSeries } from './FigureSeries.tsx'
import { lineProps, type OpenFacts } from './openFacts.ts'
import ownClasses from './Posted.module.css'

interface PostedLineProps {
  readonly draft: Draft
  readonly network: NetworkId
  readonly facts: OpenFacts
}

/** What the user posted by hand, where, and how it did. */
export function PostedLine({ draft, network, facts }: PostedLineProps) {
  const perform = useDo()
  const today = useToday()
  const [url, setUrl] = useState('')
  const { id, published, figures } = draft
  const wrong = url.trim() !== '' && !/^https?:\/\/\S+$/i.test(url.trim())
  const posted = async () => {
    await perform((context) => markPosted(context, id, { network, url }))
    setUrl('')
  }
  return (
    <FactLine
      {...lineProps(facts, 'posted')}
      icon={IconSend}
      label={draftText.postedWhere}
      act={published.length > 0 ? 'Show' : 'Note it'}
      summary={
        published.length > 0 ? (
          <b>{[...new Set(published.map((post) => rulesOf(post.network).name))].join(', ')}</b>
        ) : (
          draftText.notPosted
        )
      }
    >
      <TextInput
        label={draftText.link}
        value={url}
        error={wrong ? 'The link begins with https://' : null}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <Button disabled={wrong} onClick={() => void posted()}>
        {draftText.posted} on {rulesOf(network).name}
      </Button>
      <ul className={ownClasses.published}>
        {published.map((post) => (
          <li key={`${post.network}-${post.at}`}>
            {rulesOf(post.network).name}, {dayWords(dayOfMoment(new Date(post.at)), today)}
            {post.url ? <PostLink url={post.url} /> : <span>without a link</span>}
          </li>
        ))}
      </ul>
      {networkIds
        .filter((one) => figures.some((figure) => figure.network === one))
        .map((one) => (
          <FigureSeries
            key={one}
            name={rulesOf(one).name}
            figures={figures.filter((figure) => figure.network === one)}
            today={today}
          />
        ))}
      {published.some((post) => post.network === network) && (
        <Figures key={network} id={id} network={network} />
      )}
      <ClassroomShare draft={draft} />
    </FactLine>
  )
}

function PostLink({ url }: { readonly url: string }) {
  return (
    <Button variant="subtle" onClick={() => void desktop.openExternal(url).catch(tellFailure)}>
      {url}
    </Button>
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
