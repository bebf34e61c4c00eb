import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useRunCommand } from '../commands/commandRunner.ts'
import { type Toast as ToastContent, useToasts } from '../state/toast.ts'
import { commandKey } from '../text/keys.ts'
import classes from './Toast.module.css'

const shownFor = 8_000

/** What just happened, with Undo; goes by itself unless it is pointed at or focused. */
export function Toast() {
  const { toast, dismiss } = useToasts()
  const run = useRunCommand()
  const [held, setHeld] = useState(false)
  const number = toast?.number
  useEffect(() => {
    if (number === undefined || held) return
    const timer = setTimeout(dismiss, shownFor)
    return () => clearTimeout(timer)
  }, [number, held, dismiss])
  return (
    <div className={classes.place} role="status" aria-live="polite">
      {toast && (
        // biome-ignore lint/a11y/noStaticElementInteractions: holding the toast open is a courtesy, not a control
        <div
          key={toast.number}
          className={classes.toast}
          data-tone={toast.tone}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          {toast.tone === 'block' ? (
            <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
          ) : (
            <IconCheck size={16} stroke={1.75} aria-hidden="true" />
          )}
          <span className={classes.words}>{toast.words}</span>
          {toast.undo && (
            <UnstyledButton
              className={classes.undo}
              onClick={() => {
                dismiss()
                run('undo')
              }}
            >
              Undo <kbd>{commandKey('undo')}</kbd>
            </UnstyledButton>
          )}
          {toast.act && <ActButton act={toast.act} />}
          <ActionIcon size={24} aria-label="Dismiss" onClick={dismiss}>
            <IconX size={14} stroke={1.75} />
          </ActionIcon>
        </div>
      )}
    </div>
  )
}

function ActButton({ act }: { readonly act: NonNullable<ToastContent['act']> }) {
  const run = useRunCommand()
  return (
    <UnstyledButton
      className={classes.undo}
      onClick={() => {
        useToasts.getState().dismiss()
        run(act.command)
      }}
    >
      {act.words}
    </UnstyledButton>
  )
}
