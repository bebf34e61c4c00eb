import type { ReactNode } from 'react'
import { Boundary } from './Boundary.tsx'
import { FailedPane } from './FailedPane.tsx'
import { FailedRecord } from './FailedRecord.tsx'
import { useSelectedRecord } from './openRecord.ts'
import type { OpenRecord } from './recordKinds.ts'

interface PaneBoundaryProps {
  /** The record that the pane shows; null where it shows none. */
  readonly record: OpenRecord | null
  /** Where the pane is, where that is not told by the record. */
  readonly place?: string
  readonly children: ReactNode
}

/** Keeps a fault to its pane: in place of the pane stands its record as plain text, and what can be done with it. */
export function PaneBoundary({ record, place = '', children }: PaneBoundaryProps) {
  const of = record ? `${place} ${record.table}:${record.id}` : place
  return (
    <Boundary
      of={of}
      fallback={({ code, again }) =>
        record ? (
          <FailedRecord key={of} record={record} code={code} onAgain={again} />
        ) : (
          <FailedPane code={code} onAgain={again} />
        )
      }
    >
      {children}
    </Boundary>
  )
}

/** The same for what is selected in the list beside it. */
export function SelectedBoundary({ children }: { readonly children: ReactNode }) {
  return <PaneBoundary record={useSelectedRecord()}>{children}</PaneBoundary>
}
