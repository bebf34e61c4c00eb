import { ActionIcon, Button } from '@mantine/core'
import { IconFileImport, IconX } from '@tabler/icons-react'
import { recordsWords, sizeWords, withinWords } from '../text/import.ts'
import classes from './ImportSheet.module.css'
import type { ImportPreview } from './importMessages.ts'

interface ImportHeadProps {
  readonly name: string
  readonly preview: ImportPreview | null
  readonly place: { readonly at: number; readonly of: number }
  readonly busy: boolean
  readonly onChooseAnother: () => void
  readonly onClose: () => void
}

/** The file's name, what it was recognised as, and that nothing is written yet. */
export function ImportHead({
  name,
  preview,
  place,
  busy,
  onChooseAnother,
  onClose,
}: ImportHeadProps) {
  return (
    <header className={classes.head}>
      <IconFileImport size={20} stroke={1.75} aria-hidden="true" className={classes.fileIcon} />
      <div className={classes.headWords}>
        <h2 className={`${classes.title} cut`} title={name}>
          {name}
        </h2>
        <p className={classes.facts}>
          {[
            place.of > 1 ? `File ${place.at} of ${place.of}` : '',
            ...(preview ? previewFacts(preview) : []),
            busy ? '' : 'nothing is written yet',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <Button onClick={onChooseAnother} disabled={busy}>
        Choose another file
      </Button>
      <ActionIcon aria-label="Close" onClick={onClose} disabled={busy}>
        <IconX size={16} stroke={1.75} />
      </ActionIcon>
    </header>
  )
}

function previewFacts({ formatName, read, bytes, within }: ImportPreview): string[] {
  return [
    `Recognized by its content as ${formatName}`,
    recordsWords(read),
    sizeWords(bytes),
    ...(within ? [withinWords(within)] : []),
  ]
}
