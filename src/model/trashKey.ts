/** The tables whose records wait in the trash before they are deleted for good. */
export const trashTables = [
  'resources',
  'contacts',
  'communities',
  'drafts',
  'experiences',
  'scholarlyWorks',
  'portfolios',
  'events',
  'claims',
] as const
export type TrashTable = (typeof trashTables)[number]

/** `table:id`: one name for records of every kind, so that a list and a selection can mix them. */
export function trashKey(table: TrashTable, id: string): string {
  return `${table}:${id}`
}

/** The ids of a table among keys of every kind; keys that are none are passed over. */
export function idsInTrash(table: TrashTable, keys: readonly string[]): string[] {
  const start = `${table}:`
  return keys.flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : []))
}
