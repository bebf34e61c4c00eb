import type { KeyboardEvent, PointerEvent } from 'react'
import classes from './PaneHandle.module.css'

interface PaneHandleProps {
  readonly label: string
  readonly width: number
  readonly least: number
  readonly most: number
  readonly onChange: (width: number) => void
}

const keyStep = 16

/** The line between two panes: dragged, or moved with the arrow keys. Widths are CSS pixels at actual size. */
export function PaneHandle({ label, width, least, most, onChange }: PaneHandleProps) {
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const startX = event.clientX
    const target = event.currentTarget
    target.setPointerCapture(event.pointerId)
    const move = (moved: globalThis.PointerEvent) => onChange(width + moved.clientX - startX)
    const stop = () => {
      target.removeEventListener('pointermove', move)
      target.removeEventListener('pointerup', stop)
      target.removeEventListener('pointercancel', stop)
    }
    target.addEventListener('pointermove', move)
    target.addEventListener('pointerup', stop)
    target.addEventListener('pointercancel', stop)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') onChange(width - keyStep)
    else if (event.key === 'ArrowRight') onChange(width + keyStep)
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a window splitter has no element of its own
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      className={classes.handle}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  )
}
