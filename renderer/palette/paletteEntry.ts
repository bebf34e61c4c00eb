import type { ReactNode } from 'react'

/** One line of the palette. */
export interface PaletteEntry {
  readonly id: string
  readonly label: string
  /** What of the label was meant by the words typed, from and to. */
  readonly ranges: readonly (readonly [number, number])[]
  readonly icon: ReactNode
  readonly aside: ReactNode
  readonly run: () => void
}
