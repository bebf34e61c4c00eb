import type { CoolingRule } from '../../model/settings.ts'
import { instantAt, wallAt } from '../../model/zoneTime.ts'

/** As shipped: a day after a blocking finding; nights and calls only where the user says so. */
export const usualCooling: CoolingRule = {
  hours: 24,
  nights: false,
  from: '22:00',
  to: '06:00',
  until: '09:00',
}

/** Why a draft waits. */
export type CoolingCause = 'block' | 'night' | 'call'

interface Written {
  readonly hasBlock: boolean
  /** Milliseconds since 1970, of the change. */
  readonly at: number
  readonly zone: string
}

const day = 86_400_000
const minute = 60_000

/** Until when what was just written waits, and why; undefined where nothing asks for it. The longest wait counts. */
export function coolingOff(
  { hasBlock, at, zone }: Written,
  rule: CoolingRule = usualCooling,
): { readonly until: number; readonly because: CoolingCause } | undefined {
  const waits: { readonly until: number; readonly because: CoolingCause }[] = []
  if (hasBlock) waits.push({ until: at + rule.hours * 3_600_000, because: 'block' })
  if (rule.nights) {
    const until = endOfNight(at, zone, rule)
    if (until !== undefined) waits.push({ until, because: 'night' })
  }
  const afterCall = rule.afterCallUntil ? Date.parse(rule.afterCallUntil) : 0
  if (afterCall > at) waits.push({ until: afterCall, because: 'call' })
  return waits.sort((a, b) => b.until - a.until)[0]
}

/** The next `until` on the wall after a moment within the night; undefined by day. A night may go over midnight. */
function endOfNight(
  at: number,
  zone: string,
  { from, to, until }: CoolingRule,
): number | undefined {
  const wall = wallAt(zone, at)
  const midnight = Math.floor(wall / day) * day
  const since = wall - midnight
  const [begins, ends] = [clockMs(from), clockMs(to)]
  const isNight = begins <= ends ? since >= begins && since < ends : since >= begins || since < ends
  if (!isNight) return undefined
  const today = midnight + clockMs(until)
  return instantAt(zone, today > wall ? today : today + day)
}

function clockMs(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return (hours * 60 + minutes) * minute
}
