import { ActionIcon, Modal } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './Sheet.module.css'

interface SheetProps {
  readonly title: string
  readonly onClose: () => void
  readonly width?: number
  /** Buttons at the foot, the primary one last. */
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/** A sheet over the window: title, body that scrolls, foot that stays. Esc closes it and the focus goes back. */
export function Sheet({ title, onClose, width = 440, foot, children }: SheetProps) {
  return (
    <Modal.Root
      classNames={{ content: classes.sheet ?? '' }}
      opened
      onClose={onClose}
      size={width}
      returnFocus
    >
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <header className={classes.head}>
          <Modal.Title className={classes.title ?? ''}>{title}</Modal.Title>
          <ActionIcon aria-label="Close" onClick={onClose}>
            <IconX size={16} stroke={1.75} />
          </ActionIcon>
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <div className={classes.body} data-scroller tabIndex={0}>
          {children}
        </div>
        {foot && <footer className={classes.foot}>{foot}</footer>}
      </Modal.Content>
    </Modal.Root>
  )
}
