import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react'
import { type RefObject, useEffect, useRef } from 'react'
import { useRunCommand } from '../commands/commandRunner.ts'
import { type Toast as ToastContent, useToasts } from '../state/toast.ts'
import { commandKey } from '../text/keys.ts'
import classes from './Toast.module.css'

/** How long a toast stays, and how often one that is held is asked again, in milliseconds. */
const shownFor = 8_000
const askedAgain = 1_000

/** What just happened, with Undo; goes by itself unless it is pointed at or focused in a window that has the focus. */
export function Toast() {
  const { toast, dismiss } = useToasts()
  const shown = useRef<HTMLDivElement>(null)
  useLeaving(toast, shown)
  const run = useRunCommand()
  return (
    <div className={classes.place} role="status" aria-live="polite">
      {toast && (
        <div ref={shown} key={toast.number} className={classes.toast} data-tone={toast.tone}>
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

/**
 * Lets a toast go when its time is over. Whether it is held is asked of the page then, never remembered: what was pointed
 * at may have gone from under the pointer, and nothing tells of that.
 */
function useLeaving(toast: ToastContent | null, shown: RefObject<HTMLElement | null>): void {
  const { number, at } = toast ?? {}
  useEffect(() => {
    if (number === undefined || at === undefined) return
    const leave = () => {
      if (isHeld(shown.current)) timer = setTimeout(leave, askedAgain)
      else if (useToasts.getState().toast?.number === number) useToasts.getState().dismiss()
    }
    let timer = setTimeout(leave, Math.max(0, at + shownFor - Date.now()))
    return () => clearTimeout(timer)
  }, [number, at, shown])
}

function isHeld(toast: HTMLElement | null): boolean {
  if (!toast || document.hidden || !document.hasFocus()) return false
  return toast.matches(':hover') || toast.contains(document.activeElement)
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
