import type { CadenceRule, QuietTime } from '../model/cadence.ts'
import type { Cadence, Contact } from '../model/contact.ts'
import { addDays, addMonths, daysBetween, type IsoDay } from '../model/isoDay.ts'
import type { Settings } from '../model/settings.ts'
import { cadenceDefaults } from './cadenceDefaults.ts'

/** What of a contact decides when to be in touch next. */
export type FollowUpFacts = Pick<
  Contact,
  | 'roles'
  | 'tags'
  | 'savedAt'
  | 'met'
  | 'cadence'
  | 'lastInteractionOn'
  | 'snoozedUntil'
  | 'nextOn'
  | 'doNotContact'
  | 'deletedAt'
>

/** The user's rhythms, the first that fits a contact holding, and the days in which nothing falls due. */
export interface FollowUpRules {
  readonly cadences: readonly CadenceRule[]
  readonly quiet: readonly QuietTime[]
}

/** When to be in touch next, and why then. */
export interface FollowUp {
  readonly dueOn: IsoDay
  /** What set the date: the user's hand, the contact's own rhythm, or the rule for a role or tag. */
  readonly because: 'by-hand' | 'own-cadence' | 'rule'
  readonly cadence?: Cadence
  /** Set where the date was put off, by the user or by quiet days. */
  readonly putOff?: 'snoozed' | 'quiet'
}

/** The rules of the settings, those shipped where the user set none. */
export function followUpRules({
  cadenceRules,
  quietTimes,
}: Pick<Settings, 'cadenceRules' | 'quietTimes'>): FollowUpRules {
  return { cadences: cadenceRules ?? cadenceDefaults.rules, quiet: quietTimes ?? [] }
}

/**
 * When to be in touch with a contact next; null where no rhythm and no date applies, or where the user wants none.
 * A date set by hand holds until something was said on it or after it. Otherwise the last interaction, or where there
 * was none the day one met, or was saved, plus the contact's own cadence, else that of the first rule that fits.
 * A snooze moves it on, and what falls within quiet days moves to the first day after them. Whole days only.
 */
export function nextFollowUp(facts: FollowUpFacts, rules: FollowUpRules): FollowUp | null {
  if (facts.doNotContact || facts.deletedAt) return null
  const meant = byHand(facts) ?? byCadence(facts, rules.cadences)
  if (!meant) return null
  const snoozed = later(meant.dueOn, facts.snoozedUntil)
  const dueOn = afterQuiet(snoozed, rules.quiet)
  if (dueOn !== snoozed) return { ...meant, dueOn, putOff: 'quiet' }
  return snoozed === meant.dueOn ? meant : { ...meant, dueOn, putOff: 'snoozed' }
}

/** Days a follow-up is late; 0 on the day, negative before it. */
export function overdueDays({ dueOn }: Pick<FollowUp, 'dueOn'>, today: IsoDay): number {
  return daysBetween(dueOn, today)
}

/** A day plus a cadence. */
export function addCadence(day: IsoDay, { every, unit }: Cadence): IsoDay {
  if (unit === 'month') return addMonths(day, every)
  return addDays(day, unit === 'week' ? every * 7 : every)
}

function byHand({ nextOn, lastInteractionOn }: FollowUpFacts): FollowUp | null {
  if (!nextOn || (lastInteractionOn && lastInteractionOn >= nextOn)) return null
  return { dueOn: nextOn, because: 'by-hand' }
}

function byCadence(facts: FollowUpFacts, rules: readonly CadenceRule[]): FollowUp | null {
  const { lastInteractionOn } = facts
  const from = lastInteractionOn ?? firstKnownOn(facts)
  if (facts.cadence) {
    return {
      dueOn: addCadence(from, facts.cadence),
      because: 'own-cadence',
      cadence: facts.cadence,
    }
  }
  const rule = rules.find((one) => fits(one, facts))
  if (!rule) return null
  const cadence = lastInteractionOn ? rule.cadence : (rule.first ?? rule.cadence)
  return { dueOn: addCadence(from, cadence), because: 'rule', cadence }
}

/** The day one met, where it is known to the day, else the day the contact was saved as its timestamp has it. */
function firstKnownOn({ met, savedAt }: FollowUpFacts): IsoDay {
  const when = met?.when
  const toTheDay = when && (when.precision === 'day' || when.precision === 'instant')
  return (toTheDay ? when.value : savedAt).slice(0, 10)
}

function fits({ appliesTo }: CadenceRule, { roles, tags }: FollowUpFacts): boolean {
  return appliesTo.by === 'role' ? roles.includes(appliesTo.role) : tags.includes(appliesTo.tag)
}

function later(day: IsoDay, other: IsoDay | undefined): IsoDay {
  return other && other > day ? other : day
}

/** The first day from `day` on that no quiet time holds; those that touch or overlap are passed as one. */
export function afterQuiet(day: IsoDay, quiet: readonly QuietTime[]): IsoDay {
  let free = day
  while (quiet.length > 0) {
    const held = quiet.find(({ from, to }) => from <= free && free <= to)
    if (!held) return free
    free = addDays(held.to, 1)
  }
  return free
}
