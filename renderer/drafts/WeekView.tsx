import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { planDraft } from '../../src/commands/changeDrafts.ts'
import { type Draft, draftName } from '../../src/model/draft.ts'
import { rulesOf } from '../../src/planner/posts/networkRules.ts'
import { weekAfter, weekOf } from '../../src/planner/posts/postingSlots.ts'
import { PlatformIcon } from '../components/PlatformIcon.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useToday } from '../hooks/useToday.ts'
import { usePostingPlan, useWeek, type WeekLine } from '../hooks/useWeek.ts'
import { useLayers } from '../state/layers.ts'
import { showDraft } from '../state/showDraft.ts'
import { longDayWords, timeWords } from '../text/days.ts'
import { draftText } from '../text/drafts.ts'
import { planText, weekWords } from '../text/postingPlan.ts'
import classes from './Week.module.css'
import { WeekBalancePane } from './WeekBalancePane.tsx'

/** The week of one's own posts: the times kept for them, what is planned, and what would make it whole. */
export function WeekView() {
  const plan = usePostingPlan()
  const today = useToday()
  const [weeks, setWeeks] = useState(0)
  const monday = weekAfter(weekOf(`${today}T12:00:00Z`, 'UTC'), weeks)
  const week = useWeek(plan, monday)
  const open = useLayers((state) => state.open)
  if (!plan || !week) return null
  const days = [...new Set(week.lines.map(({ date }) => date))]
  return (
    <div className={classes.panes}>
      <div className={classes.week}>
        <header className={classes.head}>
          <h2>{weekWords(monday, today)}</h2>
          <ActionIcon aria-label={planText.earlier} onClick={() => setWeeks(weeks - 1)}>
            <IconChevronLeft size={16} stroke={1.75} />
          </ActionIcon>
          <Button disabled={weeks === 0} onClick={() => setWeeks(0)}>
            {planText.thisWeek}
          </Button>
          <ActionIcon aria-label={planText.later} onClick={() => setWeeks(weeks + 1)}>
            <IconChevronRight size={16} stroke={1.75} />
          </ActionIcon>
          <Button onClick={() => open({ kind: 'posting-plan' })}>{planText.edit}</Button>
        </header>
        {days.length === 0 && <p className={classes.faint}>{planText.nothing}</p>}
        {days.map((date) => (
          <section key={date} aria-label={longDayWords(date)}>
            <h3 data-past={date < today}>{longDayWords(date)}</h3>
            <ul>
              {week.lines
                .filter((line) => line.date === date)
                .map((line) => (
                  <Line key={line.key} line={line} ready={week.ready} past={date < today} />
                ))}
            </ul>
          </section>
        ))}
      </div>
      <WeekBalancePane plan={plan} balance={week.balance} />
    </div>
  )
}

interface LineProps {
  readonly line: WeekLine
  readonly ready: readonly Draft[]
  /** Its day is over: no draft can be given to it any more. */
  readonly past: boolean
}

function Line({ line, ready, past }: LineProps) {
  const { draft, network, date, time } = line
  return (
    <li className={classes.line}>
      <span className="num">{timeWords(`${date}T${time}`)}</span>
      <span className={classes.where}>
        {network && <PlatformIcon platform={network} />}
        {network && rulesOf(network).name}
      </span>
      {draft ? (
        <button type="button" className={`${classes.name} cut`} onClick={() => showDraft(draft.id)}>
          {draftName(draft) || draftText.untitled}
        </button>
      ) : (
        <FreeTime line={line} ready={ready} past={past} />
      )}
    </li>
  )
}

function FreeTime({ line: { date, time, zone, network }, ready, past }: LineProps) {
  const perform = useDo()
  if (past) return <span className={classes.free}>{planText.passed}</span>
  return (
    <span className={classes.free}>
      {planText.free}
      {ready.length === 0 ? (
        <span>{planText.noReady}</span>
      ) : (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="subtle">{planText.fill}</Button>
          </Menu.Target>
          <Menu.Dropdown className={classes.choices ?? ''}>
            {ready.map((draft) => (
              <Menu.Item
                key={draft.id}
                onClick={() =>
                  void perform((context) =>
                    planDraft(context, draft.id, { date, time, zone, network }),
                  )
                }
              >
                {draftName(draft) || draftText.untitled}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </span>
  )
}
