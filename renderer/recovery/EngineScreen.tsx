import { Button } from '@mantine/core'
import { IconDatabase } from '@tabler/icons-react'
import { useState } from 'react'
import type { Engine, EngineRefusal, StartInfo } from '../../src/ipc/contract.ts'
import { desktop } from '../desktop.ts'
import { ConfirmSheet } from '../layers/ConfirmSheet.tsx'
import { BareFrame } from '../start/BareFrame.tsx'
import { failureWords, noteFailure } from '../state/failures.ts'
import { engineText, engineWords, refusalWords } from '../text/engine.ts'
import { recoveryText } from '../text/recovery.ts'
import table from './CountsTable.module.css'
import { Diagnostics } from './Diagnostics.tsx'
import classes from './RecoveryScreen.module.css'

interface EngineScreenProps {
  readonly start: StartInfo
  readonly refusal: EngineRefusal
}

/** Stands in place of the library where this engine would spoil it: what wrote it, what runs here, what to do. */
export function EngineScreen({ start, refusal }: EngineScreenProps) {
  const { title, body } = refusalWords(refusal)
  return (
    <BareFrame start={start} status={engineText.notOpened}>
      <p className={classes.area}>
        <IconDatabase size={16} stroke={1.75} aria-hidden="true" />
        {recoveryText.area}
      </p>
      <h1 className={classes.title}>{title}</h1>
      <p className={classes.body}>{body}</p>
      <table className={table.table}>
        <tbody>
          <EngineRow heading={engineText.wrote} engine={refusal.wroteWith} />
          <EngineRow heading={engineText.here} engine={refusal.here} />
        </tbody>
      </table>
      <WaysOut refusal={refusal} />
      <p className={classes.foot}>{engineText.foot}</p>
    </BareFrame>
  )
}

function EngineRow({ heading, engine }: { heading: string; engine: Engine | null }) {
  return (
    <tr>
      <th scope="row">{heading}</th>
      <td>{engine ? engineWords(engine) : engineText.unknown}</td>
    </tr>
  )
}

function WaysOut({ refusal }: { readonly refusal: EngineRefusal }) {
  const [asking, setAsking] = useState(false)
  const [isCopying, setIsCopying] = useState(false)
  const [failure, setFailure] = useState('')
  const open = async () => {
    setFailure('')
    setIsCopying(true)
    try {
      await desktop.openDespiteEngine()
    } catch (error) {
      noteFailure(error)
      setFailure(`${engineText.notCopied} ${failureWords(error)}`)
      setIsCopying(false)
    }
  }
  return (
    <>
      <div className={classes.buttons}>
        <Button
          variant="filled"
          disabled={isCopying}
          onClick={() => void desktop.controlWindow('close')}
        >
          {engineText.quit}
        </Button>
        <Button onClick={() => void desktop.showBackupFolder()}>{engineText.showBackups}</Button>
        <span className={classes.gap} />
        <Diagnostics reason={refusal.why} />
        <Button variant="subtle" disabled={isCopying} onClick={() => setAsking(true)}>
          {engineText.openAnyway}
        </Button>
      </div>
      <p role="status" className={classes.foot}>
        {isCopying ? engineText.copying : failure}
      </p>
      {asking && (
        <ConfirmSheet
          title={engineText.openAnywayAgain}
          body={engineText.openAnywayKeeps}
          verb={engineText.openAnywayYes}
          run={() => void open()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
