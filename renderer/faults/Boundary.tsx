import { Component, type ReactNode } from 'react'
import { codeOf, noteFailure } from '../state/failures.ts'

interface BoundaryProps {
  /** Another one is another try: what is shown is another record, or another place. */
  readonly of: string
  /** What stands in; `again` tries to draw anew. */
  readonly fallback: (fault: { readonly code: string; readonly again: () => void }) => ReactNode
  readonly children: ReactNode
}

interface BoundaryState {
  readonly code: string | null
  readonly of: string
}

/** Keeps a fault in drawing, in an effect or in its clean-up to what is within. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { code: null, of: this.props.of }

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { code: codeOf(error) }
  }

  static getDerivedStateFromProps(
    { of }: BoundaryProps,
    state: BoundaryState,
  ): BoundaryState | null {
    return of === state.of ? null : { code: null, of }
  }

  override componentDidCatch(error: unknown): void {
    noteFailure(error)
  }

  override render(): ReactNode {
    const { code } = this.state
    if (code === null) return this.props.children
    return this.props.fallback({ code, again: () => this.setState({ code: null }) })
  }
}
