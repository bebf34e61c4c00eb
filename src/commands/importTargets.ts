import type { ImportTarget } from '../formats/importer.ts'
import { contactTarget } from './contactTarget.ts'
import { eventTarget } from './eventTarget.ts'
import { resourceTarget } from './resourceTarget.ts'
import type { TargetRules } from './targetRules.ts'

const targets: { readonly [T in ImportTarget]: TargetRules<T> } = {
  resources: resourceTarget,
  contacts: contactTarget,
  events: eventTarget,
}

/** Whether imports write this table's rows of their own, not only beside others. */
export function isImportTarget(table: string): table is ImportTarget {
  return Object.hasOwn(targets, table)
}

/** The rules of a target. */
export function rulesOf<T extends ImportTarget>(target: T): TargetRules<T> {
  return targets[target]
}
