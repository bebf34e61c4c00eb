import { Button, Tooltip } from '@mantine/core'
import { IconCheck, IconLock } from '@tabler/icons-react'
import { moveDrafts } from '../../src/commands/changeDrafts.ts'
import type { Draft } from '../../src/model/draft.ts'
import { type GateCheck, isGateOpen } from '../../src/reputation/gate/gateCheck.ts'
import { useDo } from '../hooks/useDo.ts'
import { gateClosedWords, gateText } from '../text/gate.ts'

interface MarkReadyProps {
  readonly draft: Draft
  /** Undefined until they are known. */
  readonly checks: readonly GateCheck[] | undefined
}

/** Marks a draft as ready; while a check is open it says so instead. */
export function MarkReady({ draft: { id, stage }, checks }: MarkReadyProps) {
  const perform = useDo()
  if (stage !== 'idea' && stage !== 'draft') return null
  const isOpen = checks !== undefined && isGateOpen(checks)
  const why = checks && !isOpen ? gateClosedWords(checks) : gateText.isReady
  return (
    <Tooltip label={why}>
      <Button
        variant={isOpen ? 'filled' : 'default'}
        aria-disabled={!isOpen}
        aria-description={why}
        {...(isOpen ? {} : { 'data-disabled': true })}
        leftSection={
          isOpen ? <IconCheck size={16} stroke={1.75} /> : <IconLock size={16} stroke={1.75} />
        }
        onClick={() => {
          if (isOpen) void perform((context) => moveDrafts(context, [id], 'ready'))
        }}
      >
        {gateText.markReady}
      </Button>
    </Tooltip>
  )
}
