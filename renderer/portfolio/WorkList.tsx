import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconPlus, IconStarFilled, IconUserEdit } from '@tabler/icons-react'
import { useRef } from 'react'
import { addWorks } from '../../src/commands/addWork.ts'
import type { ScholarlyWork } from '../../src/model/scholarlyWork.ts'
import type { Season } from '../../src/model/season.ts'
import { workOfResource } from '../../src/portfolio/ownWorks.ts'
import {
  isNoticed,
  type RetractionState,
} from '../../src/reputation/retractions/retractionState.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useDo } from '../hooks/useDo.ts'
import { useFoundWorks } from '../hooks/useFoundWorks.ts'
import { useRetractionStates } from '../hooks/useRetractions.ts'
import { useRowKeys } from '../list/useRowKeys.ts'
import { VirtualRows } from '../list/VirtualRows.tsx'
import { useLayers } from '../state/layers.ts'
import { showPortfolio } from '../state/showPortfolio.ts'
import { count } from '../text/en.ts'
import { portfolioText } from '../text/portfolio.ts'
import { standingWords } from '../text/retractions.ts'
import { workStatusWords, workText, workTypeWords } from '../text/works.ts'
import { NotSavedMark } from '../unsaved/HeldSince.tsx'
import classes from './Portfolio.module.css'

interface WorkListProps {
  readonly works: readonly ScholarlyWork[]
  readonly openId: string | null
  readonly season: Season
  readonly ownNames: readonly string[]
}

/** One's own works: those of one collection together, then each by itself, and what the library holds besides. */
export function WorkList({ works, openId, season, ownNames }: WorkListProps) {
  const run = useRunCommand()
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list, (key) => {
    if (key === 'n') run('new-work')
    return key === 'n'
  })
  const { scholarlyWorks: words } = portfolioText.records
  const standings = useRetractionStates(works.flatMap(({ resourceId }) => resourceId ?? []))
  const starred = works.filter(({ starredIn }) => starredIn.includes(season.id)).length
  return (
    <div className={classes.listPane} data-pane="list">
      <header className={classes.bar}>
        <h1>
          {words.many} <span className="num">{count(works.length)}</span>
        </h1>
        <Tooltip label={workText.ownDetails}>
          <ActionIcon
            aria-label={workText.ownDetails}
            onClick={() => useLayers.getState().open({ kind: 'own-details' })}
          >
            <IconUserEdit size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={`${words.add} · N`}>
          <ActionIcon aria-label={words.add} onClick={() => run('new-work')}>
            <IconPlus size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </header>
      <div className={classes.list} data-scroller ref={list}>
        {groupsOf(works).map(([collection, group]) => (
          <section key={collection} aria-label={collection || words.many}>
            {collection && <h2 className={classes.heading}>{collection}</h2>}
            <VirtualRows
              ids={group.map(({ id }) => id)}
              height={52}
              current={openId}
              row={(at) => {
                const work = group[at]
                return (
                  work && (
                    <Row
                      work={work}
                      season={season}
                      current={work.id === openId}
                      standing={standings.get(work.resourceId ?? '')}
                    />
                  )
                )
              }}
            />
          </section>
        ))}
        <FoundWorks works={works} ownNames={ownNames} />
      </div>
      <p className={classes.foot}>
        {season.works.starred > 0
          ? `${count(starred)} of ${count(season.works.starred)} starred for ${season.name}`
          : `${season.name} takes no stars on works`}
      </p>
    </div>
  )
}

/** Collections in the order of their newest work; works without one under an empty name, last. */
function groupsOf(
  works: readonly ScholarlyWork[],
): readonly (readonly [string, ScholarlyWork[]])[] {
  const groups = new Map<string, ScholarlyWork[]>()
  for (const work of works) {
    const group = groups.get(work.collection)
    if (group) group.push(work)
    else groups.set(work.collection, [work])
  }
  return [...groups].sort(([a], [b]) => Number(a === '') - Number(b === ''))
}

interface RowProps {
  readonly work: ScholarlyWork
  readonly season: Season
  readonly current: boolean
  /** What is known against its paper. */
  readonly standing: RetractionState | undefined
}

function Row({ work, season, current, standing }: RowProps) {
  const title = work.title || portfolioText.records.scholarlyWorks.untitled
  const isStarred = work.starredIn.includes(season.id)
  const isOut = work.status === 'published' || work.status === 'presented'
  const second = isOut ? (work.published?.value.slice(0, 4) ?? '') : workStatusWords[work.status]
  return (
    <button
      type="button"
      data-row
      className={`${classes.row} ${classes.tall}`}
      aria-current={current}
      title={title}
      onClick={() => showPortfolio('scholarlyWorks', work.id)}
    >
      <span className={classes.two}>
        <span className="cut" dir="auto">
          {title}
        </span>
        <span className={classes.figure}>
          {[workTypeWords[work.type], second].filter(Boolean).join(' · ')}
        </span>
      </span>
      <NotSavedMark id={work.id} />
      {standing && isNoticed(standing) && (
        <span className={classes.figure} data-state="over">
          {standingWords[standing.code]}
        </span>
      )}
      {isStarred && <IconStarFilled size={14} role="img" aria-label={workText.star} />}
    </button>
  )
}

/** Papers of the library that bear the user's name, to be added in one step. */
function FoundWorks({ works, ownNames }: Pick<WorkListProps, 'works' | 'ownNames'>) {
  const perform = useDo()
  const found = useFoundWorks(works, ownNames)
  if (ownNames.length === 0) {
    return (
      <Button
        mt={8}
        variant="subtle"
        onClick={() => useLayers.getState().open({ kind: 'own-details' })}
      >
        {workText.nameFirst}
      </Button>
    )
  }
  if (found.length === 0) return null
  return (
    <section aria-label={workText.found}>
      <h2 className={classes.heading}>{workText.found}</h2>
      <ul className={classes.found}>
        {found.map(({ id, title }) => (
          <li key={id} className="cut" title={title} dir="auto">
            {title}
          </li>
        ))}
      </ul>
      <Button
        onClick={() => void perform((context) => addWorks(context, found.map(workOfResource)))}
      >
        {workText.addFound(count(found.length))}
      </Button>
    </section>
  )
}
