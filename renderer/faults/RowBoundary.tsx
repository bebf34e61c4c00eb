import type { ReactNode } from 'react'
import { useStoredRow } from '../hooks/useStoredRow.ts'
import { useSelection } from '../state/selection.ts'
import { nameOf } from '../text/faults.ts'
import { Boundary } from './Boundary.tsx'
import classes from './Faults.module.css'
import { recordOfRow } from './openRecord.ts'
import { actsOf, type OpenRecord } from './recordKinds.ts'

interface RowBoundaryProps {
  /** The name of the record in the list of the area one is in. */
  readonly id: string
  /** Draws the row; called within, so that its own faults stay here. */
  readonly row: () => ReactNode
}

/** Keeps a fault to its row: in its place stand title and kind. */
export function RowBoundary({ id, row }: RowBoundaryProps) {
  return (
    <Boundary of={id} fallback={() => <FailedRow id={id} />}>
      <Drawn row={row} />
    </Boundary>
  )
}

function Drawn({ row }: { readonly row: () => ReactNode }) {
  return row()
}

function FailedRow({ id }: { readonly id: string }) {
  const record = recordOfRow(
    useSelection(({ area }) => area),
    id,
  )
  return record && <TitleAndKind record={record} />
}

function TitleAndKind({ record }: { readonly record: OpenRecord }) {
  const row = useStoredRow(record.table, record.id)
  const { word } = actsOf(record.table)
  return (
    <div className={classes.row}>
      <span className="cut">{row ? nameOf(record.table, row) : ''}</span>
      <span className={classes.faint}>{word}</span>
    </div>
  )
}
