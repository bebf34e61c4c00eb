import type { TableCounts } from '../../src/ipc/contract.ts'
import { count } from '../text/en.ts'
import { alwaysCompared, comparedTables } from '../text/recovery.ts'
import classes from './CountsTable.module.css'

interface Column {
  readonly heading: string
  readonly counts: TableCounts | null
  /** Stands in every row where there are no counts. */
  readonly without: string
}

interface CountsTableProps {
  readonly columns: readonly [Column, Column]
}

/** Two counts of the library side by side; what is less than in the other column, and nothing at all, is in red. */
export function CountsTable({ columns }: CountsTableProps) {
  const [left, right] = columns
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <td />
          <th scope="col">{left.heading}</th>
          <th scope="col">{right.heading}</th>
        </tr>
      </thead>
      <tbody>
        {shownTables(left, right).map(([table, name]) => (
          <tr key={table}>
            <th scope="row">{name}</th>
            <td data-lost={isLost(left, right, table)}>{cell(left, table)}</td>
            <td>{cell(right, table)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The tables always shown, and those in which the two sides differ. */
function shownTables(left: Column, right: Column) {
  return comparedTables.filter(
    ([table]) =>
      alwaysCompared.includes(table) ||
      (left.counts && right.counts && (left.counts[table] ?? 0) !== (right.counts[table] ?? 0)),
  )
}

function cell({ counts, without }: Column, table: string): string {
  return counts ? count(counts[table] ?? 0) : without
}

function isLost(left: Column, right: Column, table: string): boolean {
  return left.counts !== null && (left.counts[table] ?? 0) < (right.counts?.[table] ?? 0)
}
