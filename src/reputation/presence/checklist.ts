import checklistFile from '../../../resources/presence-checklist.json' with { type: 'json' }
import { presenceChecklistSchema } from '../../model/presenceChecklist.ts'
import type { ItemGroup, OwnChecklistItem, Recurrence } from '../../model/review.ts'

/** The checklist as it ships, with its date. */
export const shippedChecklist = presenceChecklistSchema.parse(checklistFile)

/** An item as the user has it: shipped, changed or their own. */
export interface PresenceItem {
  /** That of the shipped item, or of the user's own. */
  readonly id: string
  readonly group: ItemGroup
  readonly title: string
  readonly where: string
  readonly recurrence: readonly Recurrence[]
  readonly notForMe: boolean
  /** The row that says so, where the user added or changed it. */
  readonly rowId?: string
}

/** Every item: the shipped ones as the user changed them, then the user's own. */
export function presenceItems(own: readonly OwnChecklistItem[]): PresenceItem[] {
  const changed = new Map(own.flatMap((row) => (row.changes ? [[row.changes, row] as const] : [])))
  const shipped = shippedChecklist.items.map((item): PresenceItem => {
    const row = changed.get(item.id)
    return row ? itemOf(row, item.id) : { ...item, notForMe: false }
  })
  const added = own.filter(({ changes }) => changes === undefined)
  return [...shipped, ...added.map((row) => itemOf(row, row.id))]
}

function itemOf(row: OwnChecklistItem, id: string): PresenceItem {
  const { group, title, where, recurrence, notForMe = false } = row
  return { id, group, title, where, recurrence, notForMe, rowId: row.id }
}

const lightGroups: readonly ItemGroup[] = ['name-search', 'content']
const fullGroups: readonly ItemGroup[] = [
  'security',
  'privacy',
  'identity',
  'name-search',
  'content',
  'own',
]

/** The items of a run: a full pass, a light one over what others see, or what each quarter asks. */
export function itemsOfRun(
  items: readonly PresenceItem[],
  kind: 'full' | 'light' | 'quarter',
): PresenceItem[] {
  const asked = items.filter(({ notForMe, recurrence }) => !notForMe && isPeriodic(recurrence))
  if (kind === 'quarter') {
    return asked.filter(({ recurrence }) =>
      recurrence.some((each) => each === 'quarterly' || each === 'monthly'),
    )
  }
  const groups = kind === 'full' ? fullGroups : lightGroups
  return asked.filter(({ group }) => groups.includes(group))
}

/** What is asked of every post, or goes on all the time, is no part of a run. */
function isPeriodic(recurrence: readonly Recurrence[]): boolean {
  return recurrence.some((each) => each !== 'every-post' && each !== 'ongoing')
}
