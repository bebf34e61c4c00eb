import type { ReactNode } from 'react'
import { Boundary } from './Boundary.tsx'

/** Around what draws nothing, or little that can be missed: after a fault it is left out. */
export function QuietBoundary({ children }: { readonly children: ReactNode }) {
  return (
    <Boundary of="" fallback={() => null}>
      {children}
    </Boundary>
  )
}
