import type { JournalEntry, JournalPage, JournalRow, RowChange } from './journal.ts'

/** Changes of one set that are kept each in a row of its own; of more, so many share one. */
const changesTogether = 12

/**
 * Rows of the journal for what one change set did, in order. The database takes its time row by row: ten thousand
 * imported records are written twice as fast where their changes share rows. Small enough (some 50 kB) to be kept in
 * place; larger values are kept in files of their own.
 */
export function journalRows(
  changeSet: string,
  at: string,
  changes: readonly RowChange[],
): Omit<JournalRow, 'seq'>[] {
  if (changes.length < changesTogether)
    return changes.map((change) => ({ changeSet, at, ...change }))
  const rows: Omit<JournalPage, 'seq'>[] = []
  for (let from = 0; from < changes.length; from += changesTogether) {
    rows.push({ changeSet, at, changes: changes.slice(from, from + changesTogether) })
  }
  return rows
}

/** The single changes that rows of the journal hold, in order; those of one row share its place. */
export function entriesOf(rows: readonly JournalRow[]): JournalEntry[] {
  return rows.flatMap((row) => {
    if (!('changes' in row)) return row
    const { seq, changeSet, at, changes } = row
    return changes.map((change) => ({ seq, changeSet, at, ...change }))
  })
}
