import { ActionIcon, Select, Tooltip, UnstyledButton } from '@mantine/core'
import { IconPlus, IconStarFilled } from '@tabler/icons-react'
import { type RefObject, useRef } from 'react'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import { type Experience, experienceName, pickOf } from '../../src/model/experience.ts'
import type { Season } from '../../src/model/season.ts'
import { type FormCount, formCount } from '../../src/portfolio/countAsForm.ts'
import { seasonCounts, seasonIssues, seasonTexts } from '../../src/portfolio/seasonIssues.ts'
import { limitOf } from '../../src/portfolio/seasons.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useDo } from '../hooks/useDo.ts'
import { useRowKeys } from '../list/useRowKeys.ts'
import { VirtualRows } from '../list/VirtualRows.tsx'
import { useLayers } from '../state/layers.ts'
import { showPortfolio } from '../state/showPortfolio.ts'
import { fullDate } from '../text/dates.ts'
import { count } from '../text/en.ts'
import { portfolioText, seasonIssueWords, seasonText } from '../text/portfolio.ts'
import { NotSavedMark } from '../unsaved/HeldSince.tsx'
import classes from './Portfolio.module.css'

interface ExperienceListProps {
  readonly experiences: readonly Experience[]
  readonly openId: string | null
  readonly seasons: readonly Season[]
  readonly season: Season
}

/** The ledger: what is chosen for the season with its counts, then everything else. */
export function ExperienceList({ experiences, openId, seasons, season }: ExperienceListProps) {
  const run = useRunCommand()
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list, (key) => {
    if (key === 'n') run('new-experience')
    return key === 'n'
  })
  const { experiences: words } = portfolioText.records
  return (
    <div className={classes.listPane} data-pane="list">
      <header className={classes.bar}>
        <h1>
          {words.many} <span className="num">{count(experiences.length)}</span>
        </h1>
        <Tooltip label={`${words.add} · N`}>
          <ActionIcon aria-label={words.add} onClick={() => run('new-experience')}>
            <IconPlus size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </header>
      <SeasonChoice seasons={seasons} season={season} />
      <Rows list={list} experiences={experiences} openId={openId} season={season} />
      <p className={classes.foot}>
        Fields and limits of {season.name}, dated {fullDate(season.verifiedOn)}. Check them on the
        form itself.{' '}
        <UnstyledButton
          className={classes.link}
          onClick={() => useLayers.getState().open({ kind: 'season' })}
        >
          {seasonText.edit}
        </UnstyledButton>
      </p>
    </div>
  )
}

function SeasonChoice({ seasons, season }: Pick<ExperienceListProps, 'seasons' | 'season'>) {
  const perform = useDo()
  return (
    <div className={classes.season}>
      <Select
        label={portfolioText.season}
        allowDeselect={false}
        data={seasons.map(({ id, name }) => ({ value: id, label: name }))}
        value={season.id}
        onChange={(value) =>
          value && void perform((context) => changeSettings(context, { season: value }))
        }
      />
    </div>
  )
}

interface RowsProps extends Omit<ExperienceListProps, 'seasons'> {
  readonly list: RefObject<HTMLDivElement | null>
}

function Rows({ list, experiences, openId, season }: RowsProps) {
  const chosen = experiences.filter((each) => pickOf(each, season.id))
  const rest = experiences.filter((each) => !pickOf(each, season.id))
  const counts = seasonCounts(experiences, season)
  const issues = seasonIssues(experiences, season)
  const rowsOf = (shown: readonly Experience[]) => (
    <VirtualRows
      ids={shown.map(({ id }) => id)}
      height={28}
      current={openId}
      row={(at) => {
        const experience = shown[at]
        return (
          experience && (
            <Row experience={experience} season={season} current={experience.id === openId} />
          )
        )
      }}
    />
  )
  return (
    <div className={classes.list} data-scroller ref={list}>
      {chosen.length > 0 && (
        <section aria-label={portfolioText.chosen(season.name)}>
          <h2 className={classes.heading}>
            {portfolioText.chosen(season.name)}
            <span className={`${classes.counts} num`}>
              {count(counts.chosen)} of {count(season.experiences.most)} · {count(counts.starred)}{' '}
              of {count(season.experiences.starred)} starred
            </span>
          </h2>
          {issues.map((issue) => (
            <p key={issue.code} className={classes.misfit} role="status">
              {seasonIssueWords(issue)}
            </p>
          ))}
          {rowsOf(chosen)}
        </section>
      )}
      {rest.length > 0 && (
        <section aria-label={portfolioText.rest}>
          <h2 className={classes.heading}>{portfolioText.rest}</h2>
          {rowsOf(rest)}
        </section>
      )}
    </div>
  )
}

interface RowProps {
  readonly experience: Experience
  readonly season: Season
  readonly current: boolean
}

function Row({ experience, season, current }: RowProps) {
  const name = experienceName(experience) || portfolioText.records.experiences.untitled
  const pick = pickOf(experience, season.id)
  const counted = pick && longestCount(experience, season)
  return (
    <button
      type="button"
      data-row
      className={classes.row}
      aria-current={current}
      title={name}
      onClick={() => showPortfolio('experiences', experience.id)}
    >
      <span className="cut">{name}</span>
      <NotSavedMark id={experience.id} />
      {pick?.starred && <IconStarFilled size={14} role="img" aria-label={portfolioText.star} />}
      {counted ? (
        <span className={classes.figure} data-state={counted.state}>
          {count(counted.used)}
          {counted.state === 'over' && <span className="visually-hidden"> too long</span>}
        </span>
      ) : (
        <span className={classes.figure}>{experience.from?.value.slice(0, 4) ?? ''}</span>
      )}
    </button>
  )
}

/** The text that is nearest to its limit, or furthest over it: an entry too long is seen from anywhere. */
function longestCount(experience: Experience, season: Season): FormCount | undefined {
  const { description, meaningful, starred } = seasonTexts(experience, season.id)
  const texts = [
    ['description', description],
    ...(starred ? [['meaningful', meaningful]] : []),
  ] as const
  const counts = texts.flatMap(([field = '', text = '']) => {
    const most = limitOf(season, field)
    return most === undefined ? [] : formCount(text, most, season.counting)
  })
  return counts.find(({ state }) => state === 'over') ?? counts[0]
}
