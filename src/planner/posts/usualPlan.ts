import type { PostingPlan } from '../../model/postingPlan.ts'

/** A plan to begin from: little enough to keep beside a rotation, without times and without a cap. Meant to be changed. */
export function usualPlan(zone: string): PostingPlan {
  return {
    zone,
    slots: [],
    targets: { post: 1, reply: 3, chat: 1 },
    minutes: { post: 45, reply: 10, chat: 60 },
    weeklyMinutes: 0,
  }
}
