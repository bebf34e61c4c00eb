import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { sourceText } from '../text/draftSources.ts'
import classes from './Sources.module.css'

interface SourceRowProps {
  readonly name: string
  /** How it would stand in the text, where that is not the name. */
  readonly second?: string
  readonly onShow: () => void
  readonly onInsert: () => void
  readonly onRemove: () => void
  readonly children?: ReactNode
}

/** What a draft rests on or whom it names: opened, put into the text, taken out. */
export function SourceRow({ name, second, onShow, onInsert, onRemove, children }: SourceRowProps) {
  return (
    <li className={classes.row}>
      <button type="button" className={`${classes.name} cut`} title={name} onClick={onShow}>
        {name}
      </button>
      {second !== undefined && second !== name && <span className={classes.faint}>{second}</span>}
      {children}
      <Button variant="subtle" aria-label={`${sourceText.insert}: ${name}`} onClick={onInsert}>
        {sourceText.insert}
      </Button>
      <Tooltip label={sourceText.remove}>
        <ActionIcon aria-label={`${sourceText.remove}: ${name}`} onClick={onRemove}>
          <IconX size={14} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </li>
  )
}
