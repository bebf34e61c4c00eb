import { IconPlus } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useLayers } from '../state/layers.ts'
import { commandKey } from '../text/keys.ts'
import classes from './CaptureBar.module.css'

/** The field at the foot of the list: what is pasted or typed there opens Capture with it. */
export function CaptureBar() {
  const open = useLayers((state) => state.open)
  return (
    <div className={classes.foot}>
      <CaptureField
        hint={commandKey('capture')}
        onText={(text) => open({ kind: 'capture', text })}
      />
    </div>
  )
}

interface CaptureFieldProps {
  readonly hint?: string
  /** Takes the focus when it appears, where nobody else has it or is about to. */
  readonly takesFocus?: boolean
  readonly onText: (text: string) => void
}

/** A field that hands over whatever enters it at once: the first letter typed, or all that was pasted. */
export function CaptureField({ hint, takesFocus = false, onText }: CaptureFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // What is open over it may have the focus yet to come: an empty list can appear while the palette opens.
    const isFree = document.activeElement === document.body && !useLayers.getState().layer
    if (takesFocus && isFree) field.current?.focus()
  }, [takesFocus])
  return (
    <div className={classes.field}>
      <IconPlus size={16} stroke={1.75} aria-hidden="true" />
      <input
        ref={field}
        className={classes.input}
        type="text"
        value=""
        placeholder="Paste a link, DOI or PMID, or type a title"
        aria-label="Capture a link, DOI, PMID or title"
        onChange={(event) => onText(event.currentTarget.value)}
        onPaste={(event) => {
          event.preventDefault()
          onText(event.clipboardData.getData('text/plain'))
        }}
      />
      {hint && <kbd>{hint}</kbd>}
    </div>
  )
}
