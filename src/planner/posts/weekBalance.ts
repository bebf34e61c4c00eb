import { type EngagementKind, engagementKinds, type PostingPlan } from '../../model/postingPlan.ts'

/** Something done or planned in a week; without minutes of its own it takes what its kind usually takes. */
export interface WeekActivity {
  readonly kind: EngagementKind
  readonly minutes?: number
}

export interface WeekSuggestion {
  readonly kind: EngagementKind
  readonly count: number
  readonly minutes: number
}

export interface WeekBalance {
  readonly counts: Readonly<Record<EngagementKind, number>>
  readonly usedMinutes: number
  /** Undefined where no cap is set; negative when it is passed. */
  readonly leftMinutes?: number
  /** What is still missing for the week's targets and fits the time left. */
  readonly suggestions: readonly WeekSuggestion[]
  /** Targets the time left has no room for. */
  readonly noRoomFor: readonly EngagementKind[]
}

/**
 * What a week holds against what was meant, and what to add. The kind furthest from its target comes first, one at a
 * time, so that a short week still has some of each rather than all of one.
 */
export function weekBalance(plan: PostingPlan, activities: readonly WeekActivity[]): WeekBalance {
  const counts = countKinds(activities)
  const usedMinutes = activities.reduce(
    (sum, { kind, minutes }) => sum + (minutes ?? plan.minutes[kind]),
    0,
  )
  const cap = plan.weeklyMinutes === 0 ? Number.POSITIVE_INFINITY : plan.weeklyMinutes
  const { added, noRoomFor } = fillUp(plan, counts, cap - usedMinutes)
  return {
    counts,
    usedMinutes,
    ...(plan.weeklyMinutes > 0 && { leftMinutes: plan.weeklyMinutes - usedMinutes }),
    suggestions: engagementKinds
      .filter((kind) => added[kind] > 0)
      .map((kind) => ({ kind, count: added[kind], minutes: added[kind] * plan.minutes[kind] })),
    noRoomFor,
  }
}

function countKinds(activities: readonly WeekActivity[]): Record<EngagementKind, number> {
  const counts = { post: 0, reply: 0, chat: 0 }
  for (const { kind } of activities) counts[kind] += 1
  return counts
}

function fillUp(
  { targets, minutes }: PostingPlan,
  counts: Readonly<Record<EngagementKind, number>>,
  room: number,
): { added: Record<EngagementKind, number>; noRoomFor: EngagementKind[] } {
  const added = { post: 0, reply: 0, chat: 0 }
  const noRoomFor: EngagementKind[] = []
  let left = room
  for (;;) {
    const wanting = engagementKinds
      .filter((kind) => counts[kind] + added[kind] < targets[kind] && !noRoomFor.includes(kind))
      .sort((a, b) => share(a) - share(b))
    const [next] = wanting
    if (next === undefined) return { added, noRoomFor }
    if (minutes[next] > left) noRoomFor.push(next)
    else {
      added[next] += 1
      left -= minutes[next]
    }
  }

  function share(kind: EngagementKind): number {
    return (counts[kind] + added[kind]) / targets[kind]
  }
}
