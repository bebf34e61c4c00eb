import { IconPlus } from '@tabler/icons-react'
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
  readonly autoFocus?: boolean
  readonly onText: (text: string) => void
}

/** A field that hands over whatever enters it at once: the first letter typed, or all that was pasted. */
export function CaptureField({ hint, autoFocus = false, onText }: CaptureFieldProps) {
  return (
    <div className={classes.field}>
      <IconPlus size={16} stroke={1.75} aria-hidden="true" />
      <input
        className={classes.input}
        type="text"
        value=""
        // biome-ignore lint/a11y/noAutofocus: in the empty library this field is what one came for
        autoFocus={autoFocus}
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
