import { Fragment } from 'react'
import type { Captured, Fact } from '../../src/capture/captured.ts'
import { KindIcon } from '../components/KindIcon.tsx'
import { factLabels, factValue, kindReasonWords, reasonAside } from '../text/capture.ts'
import { kindWords, platformWords } from '../text/en.ts'
import classes from './CapturePopover.module.css'

/** What was understood from the text, set as facts; a guess has its reason beside it. */
export function Understood({ captured }: { readonly captured: Captured }) {
  const { draft, kindGuess, understood } = captured
  const shown = understood.filter(
    ({ what }) => what !== 'platform' && what !== 'post-id' && what !== 'title',
  )
  return (
    <dl className={classes.understood}>
      <dt>Understood</dt>
      <dd>
        <KindIcon kind={draft.kind} platform={draft.platform} size={14} />
        <b>
          {kindWords[draft.kind]}
          {draft.platform && ` on ${platformWords[draft.platform]}`}
        </b>
        <span className={classes.quiet}>{kindReasonWords(kindGuess)}</span>
      </dd>
      {shown.map((fact) => (
        <Fragment key={`${fact.what} ${fact.value}`}>
          <dt>{factLabels[fact.what]}</dt>
          <dd>
            <Value fact={fact} /> <span className={classes.quiet}>{reasonAside(fact)}</span>
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}

function Value({ fact }: { readonly fact: Fact }) {
  return (
    <span className="cut" dir="auto" title={fact.value}>
      {factValue(fact)}
    </span>
  )
}
