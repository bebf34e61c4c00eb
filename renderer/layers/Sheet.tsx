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

/** What is written or chosen in; of radios the one that is chosen. */
const fields =
  'input[type="radio"]:checked:enabled, input:enabled:not([type="radio"], [type="hidden"], [type="file"]), textarea:enabled'

/** Marks where the focus goes as a sheet opens: its first field, else its main button, else what there is to read. */
function beginWithin(body: HTMLElement | null): void {
  const sheet = body?.parentElement
  if (!body || !sheet || sheet.querySelector('[data-autofocus]')) return
  const main = sheet.querySelector('footer button:last-of-type:enabled')
  const begin = body.querySelector(fields) ?? main ?? body
  begin.setAttribute('data-autofocus', '')
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
        <div ref={beginWithin} className={classes.body} data-scroller tabIndex={0}>
          {children}
        </div>
        {foot && <footer className={classes.foot}>{foot}</footer>}
      </Modal.Content>
    </Modal.Root>
  )
}
