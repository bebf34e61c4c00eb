import { Sheet } from '../layers/Sheet.tsx'
import { useLayers } from '../state/layers.ts'
import { faultText } from '../text/faults.ts'
import { FailedPane } from './FailedPane.tsx'

interface FailedSheetProps {
  readonly code: string
  readonly onAgain: () => void
}

/** In place of a sheet that cannot be drawn: it says so, and is closed like any other. */
export function FailedSheet({ code, onAgain }: FailedSheetProps) {
  const close = useLayers((state) => state.close)
  return (
    <Sheet title={faultText.failed} width={560} onClose={close}>
      <FailedPane code={code} onAgain={onAgain} />
    </Sheet>
  )
}
