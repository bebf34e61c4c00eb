import { IconAlertTriangle, IconCheck, IconStarFilled } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import {
  isNoticed,
  type RetractionState,
} from '../../src/reputation/retractions/retractionState.ts'
import type { ShownRow } from '../../src/search/viewAnswer.ts'
import { AlsoFound } from '../components/AlsoFound.tsx'
import { Dot } from '../components/Dot.tsx'
import { Highlighted } from '../components/Highlighted.tsx'
import { KindIcon } from '../components/KindIcon.tsx'
import { StatusIcon } from '../components/StatusIcon.tsx'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { columnDate } from '../text/dates.ts'
import { kindWords, platformWords, statusWords } from '../text/en.ts'
import { standingWords } from '../text/retractions.ts'
import { NotSavedMark } from '../unsaved/HeldSince.tsx'
import classes from './ResourceRowView.module.css'

interface ResourceRowViewProps {
  readonly row: ShownRow
  readonly active: boolean
  readonly chosen: boolean
  /** True while rows are being ticked: the icon is a box in every row. */
  readonly choosing: boolean
  readonly now: Date
  /** What is known of its standing; undefined until it is looked up. */
  readonly standing: RetractionState | undefined
}

/** The two lines of a resource in the list. */
export const ResourceRowView = memo(function ResourceRowView(props: ResourceRowViewProps) {
  const { row, active, chosen, choosing, now, standing } = props
  return (
    <div className={classes.row} data-active={active} data-chosen={chosen} data-choosing={choosing}>
      <span className={classes.kind} data-tick={row.id}>
        <span className={classes.icon}>
          <KindIcon kind={row.kind} platform={row.platform} />
        </span>
        <span className={classes.box} aria-hidden="true">
          {chosen && <IconCheck size={12} stroke={2.75} />}
        </span>
      </span>
      <div className={classes.line}>
        <span className={`${classes.title} cut`} title={row.title} dir="auto">
          <Highlighted text={row.title} ranges={row.titleRanges} />
        </span>
        <span className={classes.side}>
          <StandingSign row={row} standing={standing} />
          {row.starred && (
            <Sign words="starred">
              <IconStarFilled size={14} className={classes.star} />
            </Sign>
          )}
          <time className={classes.date} dateTime={row.savedAt}>
            {columnDate(row.savedAt, now)}
          </time>
        </span>
      </div>
      <div className={classes.line}>
        <RowFacts row={row} />
        <span className={classes.side}>
          <NotSavedMark id={row.id} />
          <StatusIcon status={row.status} />
          {statusWords[row.status]}
        </span>
      </div>
    </div>
  )
})

/** A notice that stands against it, in a word; else that its own record carries one. */
function StandingSign({ row, standing }: Pick<ResourceRowViewProps, 'row' | 'standing'>) {
  if (standing && isNoticed(standing)) {
    return (
      <span className={classes.standing} data-code={standing.code}>
        <IconAlertTriangle size={14} stroke={1.75} aria-hidden="true" />
        {standingWords[standing.code]}
      </span>
    )
  }
  if (!row.flagged) return null
  return (
    <Sign words="carries a retraction notice">
      <IconAlertTriangle size={14} stroke={1.75} className={classes.flag} />
    </Sign>
  )
}

/** An icon with the words for those who do not see it. */
function Sign({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <>
      {children}
      <span className="visually-hidden">{words}</span>
    </>
  )
}

function RowFacts({ row }: { readonly row: ShownRow }) {
  const { byId } = useSpecialties()
  const source = row.source || (row.platform ? platformWords[row.platform] : kindWords[row.kind])
  return (
    <span className={classes.facts}>
      <AlsoFound also={row.also} />
      {row.who && (
        <span className={`${classes.who} cut`} dir="auto">
          <Highlighted text={row.who} ranges={row.whoRanges} />
        </span>
      )}
      <span className={`${classes.source} cut`}>
        <Highlighted text={source} ranges={row.source ? row.sourceRanges : []} />
      </span>
      {row.year !== undefined && <span className="num">{row.year}</span>}
      {row.specialties.slice(0, 1).map((id) => {
        const specialty = byId.get(id)
        return (
          specialty && (
            <span key={id} className={classes.specialty}>
              <Dot hue={specialty.hue} />
              {specialty.name}
            </span>
          )
        )
      })}
      {row.tags.length > 0 && (
        <span className={classes.tags}>
          {row.tags.slice(0, 4).map((tag) => (
            <span key={tag} className={classes.tag}>
              {tag}
            </span>
          ))}
        </span>
      )}
    </span>
  )
}
