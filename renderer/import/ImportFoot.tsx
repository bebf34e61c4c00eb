import { Button } from '@mantine/core'
import { type RefObject, useEffect, useRef } from 'react'
import { importButtonWords, importFailureWords, nothingToDoWords } from '../text/import.ts'
import classes from './ImportSheet.module.css'
import type { StageProgress } from './importMessages.ts'
import { ProgressLine } from './ProgressLine.tsx'
import type { ImportState } from './useImportJob.ts'
import { useSlowProgress } from './useSlowProgress.ts'

interface ImportFootProps {
  readonly state: Exclude<ImportState, { phase: 'refused' | 'columns' }>
  readonly progress: StageProgress | null
  /** Another file waits behind this one. */
  readonly more: boolean
  readonly onImport: () => void
  readonly onCancel: () => void
  readonly onDone: () => void
}

/** How far the work is, and the one thing to do next. */
export function ImportFoot({ state, progress, more, onImport, onCancel, onDone }: ImportFootProps) {
  const slow = useSlowProgress(progress)
  const primary = useReadyFocus(state.phase === 'preview')
  const counts = 'preview' in state ? state.preview.counts : null
  const toWrite = counts ? counts.new + counts.changed : 0
  const nothing = state.phase === 'preview' && toWrite === 0
  return (
    <footer className={classes.foot}>
      <div className={classes.footWords} role="status" aria-live="polite">
        {slow ? (
          <ProgressLine progress={slow} />
        ) : (
          <p className={classes.say}>{sentence(state, nothing)}</p>
        )}
      </div>
      {nothing ? (
        <Button ref={primary} variant="filled" onClick={onDone}>
          {more ? 'Next file' : 'Close'}
        </Button>
      ) : (
        <>
          {more && state.phase === 'preview' && <Button onClick={onDone}>Skip this file</Button>}
          <Button onClick={onCancel}>Cancel</Button>
          <Button
            ref={primary}
            variant="filled"
            disabled={state.phase !== 'preview'}
            onClick={onImport}
          >
            {'preview' in state ? importButtonWords(state.preview) : 'Import'}
          </Button>
        </>
      )}
    </footer>
  )
}

/** Once the file is read, Enter does the one thing to do next; who is typing meanwhile is left alone. */
function useReadyFocus(ready: boolean): RefObject<HTMLButtonElement | null> {
  const primary = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (ready && !document.activeElement?.matches('input, [role="listbox"]')) {
      primary.current?.focus()
    }
  }, [ready])
  return primary
}

function sentence(state: ImportFootProps['state'], nothing: boolean): string {
  switch (state.phase) {
    case 'reading':
      return 'The file is being read and compared with the library.'
    case 'writing':
      return 'The import is being written.'
    case 'preview': {
      if (state.failed) {
        const { title, body } = importFailureWords[state.failed]
        return `${title}. ${body}`
      }
      if (nothing) return nothingToDoWords(state.preview.counts)
      return 'One step of undo takes the whole import back, also tomorrow.'
    }
  }
}
