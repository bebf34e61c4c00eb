import { Modal } from '@mantine/core'
import { useState } from 'react'
import { DesktopError, desktop } from '../desktop.ts'
import { tellFailure } from '../state/failures.ts'
import type { ImportSource } from '../state/layers.ts'
import { ImportOneFile } from './ImportOneFile.tsx'
import classes from './ImportSheet.module.css'
import { importSources } from './importSources.ts'

interface ImportSheetProps {
  readonly files: readonly ImportSource[]
  readonly onClose: () => void
}

/** Files on their way into the library, one after another: what each would do is shown before anything is written. */
export function ImportSheet({ files, onClose }: ImportSheetProps) {
  const [queue, setQueue] = useState(files)
  const [at, setAt] = useState(0)
  const [writing, setWriting] = useState(false)
  const file = queue[at]
  const next = () => (at + 1 < queue.length ? setAt(at + 1) : onClose())
  const chooseAnother = async () => {
    try {
      const opened = await desktop.openFiles()
      if (opened.length === 0) return
      setQueue([...queue.slice(0, at), ...importSources(opened), ...queue.slice(at + 1)])
    } catch (error) {
      if (error instanceof DesktopError) tellFailure(error)
      else throw error
    }
  }
  return (
    <Modal.Root
      classNames={{ content: classes.sheet ?? '' }}
      opened
      onClose={() => !writing && onClose()}
      closeOnClickOutside={false}
      size="57.5rem"
      returnFocus
    >
      <Modal.Overlay />
      <Modal.Content aria-label="Import">
        {file && (
          <ImportOneFile
            key={`${at} ${file.name}`}
            file={file}
            place={{ at: at + 1, of: queue.length, next: queue[at + 1]?.name }}
            onChooseAnother={() => void chooseAnother()}
            onWriting={setWriting}
            onNext={next}
            onClose={onClose}
          />
        )}
      </Modal.Content>
    </Modal.Root>
  )
}
