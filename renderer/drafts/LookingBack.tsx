import { Switch } from '@mantine/core'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import type {
  EngagementGroup,
  EngagementSummary,
} from '../../src/planner/posts/engagementSummary.ts'
import { rulesOf } from '../../src/planner/posts/networkRules.ts'
import { weekOf } from '../../src/planner/posts/postingSlots.ts'
import { postingStreak } from '../../src/planner/posts/postingStreak.ts'
import { useDo } from '../hooks/useDo.ts'
import { useEngagement } from '../hooks/useEngagement.ts'
import { useSettings } from '../hooks/useSettings.ts'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { useToday } from '../hooks/useToday.ts'
import { Empty } from '../list/Empty.tsx'
import { draftKindWords } from '../text/drafts.ts'
import { backText, streakWords, totalWords } from '../text/lookingBack.ts'
import { weekWords } from '../text/postingPlan.ts'
import { EngagementTable } from './EngagementTable.tsx'
import classes from './LookingBack.module.css'
import { WeekChart } from './WeekChart.tsx'

/** What came of what was posted: by week, network, specialty and kind, in figures that the user read off. */
export function LookingBack() {
  const summary = useEngagement()
  const today = useToday()
  const { byId } = useSpecialties()
  if (!summary) return null
  if (summary.total.posts === 0) {
    return (
      <Empty heading={backText.none}>
        <p>{backText.noneWhy}</p>
      </Empty>
    )
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={classes.back} aria-label={backText.title} tabIndex={0}>
      <p>{totalWords(summary.total)}</p>
      <Streak byWeek={summary.byWeek} />
      <h2>{backText.byWeek}</h2>
      <WeekChart weeks={summary.byWeek} today={today} />
      <details>
        <summary>{backText.weekTable}</summary>
        <EngagementTable
          title={backText.byWeek}
          groups={summary.byWeek.toReversed()}
          nameOf={(monday) => weekWords(monday, today)}
        />
      </details>
      <Group
        title={backText.byNetwork}
        groups={summary.byNetwork}
        nameOf={(id) => rulesOf(id).name}
      />
      <Group
        title={backText.bySpecialty}
        groups={summary.bySpecialty}
        nameOf={(id) => byId.get(id)?.name ?? id}
      />
      <Group
        title={backText.byKind}
        groups={summary.byKind}
        nameOf={(kind) => draftKindWords[kind]}
      />
    </section>
  )
}

interface GroupProps<Key extends string> {
  readonly title: string
  readonly groups: readonly EngagementGroup<Key>[]
  readonly nameOf: (key: Key) => string
}

function Group<Key extends string>({ title, groups, nameOf }: GroupProps<Key>) {
  if (groups.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <EngagementTable title={title} groups={groups} nameOf={nameOf} />
    </>
  )
}

/** Weeks in a row, for those who want them counted. */
function Streak({ byWeek }: Pick<EngagementSummary, 'byWeek'>) {
  const perform = useDo()
  const today = useToday()
  const wanted = useSettings()?.streaks ?? false
  const weeks = new Set(byWeek.flatMap(({ key, posts }) => (posts > 0 ? [key] : [])))
  return (
    <div className={classes.streak}>
      {wanted && (
        <span>{streakWords(postingStreak(weeks, weekOf(`${today}T12:00:00Z`, 'UTC')))}</span>
      )}
      <Switch
        size="xs"
        label={backText.streaks}
        checked={wanted}
        onChange={({ currentTarget: { checked } }) =>
          void perform((context) => changeSettings(context, { streaks: checked }), { quiet: true })
        }
      />
    </div>
  )
}
