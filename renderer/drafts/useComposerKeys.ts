import type { KeyboardEvent } from 'react'
import { moveDrafts } from '../../src/commands/changeDrafts.ts'
import type { Draft } from '../../src/model/draft.ts'
import type { NetworkId } from '../../src/model/network.ts'
import { type GateCheck, isGateOpen } from '../../src/reputation/gate/gateCheck.ts'
import { useDo } from '../hooks/useDo.ts'

const digits = /^Digit([1-8])$/

interface ComposerKeys {
  readonly draft: Draft
  readonly networks: readonly NetworkId[]
  readonly checks: readonly GateCheck[] | undefined
  readonly onNetwork: (network: NetworkId) => void
  /** Goes to the next finding, or with -1 to the one before. */
  readonly onFinding: (step: 1 | -1) => void
}

/** F8 and Shift F8 go from finding to finding, Alt 1 to 8 to a network, Ctrl Enter marks ready where that can be. */
export function useComposerKeys(keys: ComposerKeys): (event: KeyboardEvent) => void {
  const { draft, networks, checks, onNetwork, onFinding } = keys
  const perform = useDo()
  const isReady = checks !== undefined && isGateOpen(checks)
  const canMark = isReady && (draft.stage === 'idea' || draft.stage === 'draft')
  const act = (event: KeyboardEvent): (() => unknown) | undefined => {
    if (event.key === 'F8') return () => onFinding(event.shiftKey ? -1 : 1)
    const network = event.altKey ? networks[Number(digits.exec(event.code)?.[1]) - 1] : undefined
    if (network) return () => onNetwork(network)
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !canMark) return undefined
    return () => perform((context) => moveDrafts(context, [draft.id], 'ready'))
  }
  return (event) => {
    const done = act(event)
    if (!done) return
    event.preventDefault()
    void done()
  }
}
