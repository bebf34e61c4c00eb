import { breakable, drawnText, mostDrawn, mostSpoken } from '../text/drawnText.ts'

/** Words that are drawn from attributes; what is written in a field (`value`) stays as it is. */
const spoken = ['title', 'aria-label', 'alt', 'label', 'placeholder'] as const

/**
 * The properties of an element as they are drawn: its words, and the attributes that are shown or read out, no longer than
 * is laid out at once and with characters that turn text made visible. The same object where nothing is to be changed.
 */
export function shownProps(
  type: unknown,
  props: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  // Not words, though they stand where words do.
  if (type === 'style') return props
  let shown: Record<string, unknown> | undefined
  const set = (name: string, value: unknown) => {
    if (value === props[name]) return
    shown ??= { ...props }
    shown[name] = value
  }
  set('children', shownChildren(props.children))
  for (const name of spoken) set(name, spokenText(props[name]))
  return shown ?? props
}

function spokenText(value: unknown): unknown {
  return typeof value === 'string' ? drawnText(value, mostSpoken) : value
}

function shownText(value: unknown): unknown {
  return typeof value === 'string' ? breakable(drawnText(value, mostDrawn)) : value
}

function shownChildren(children: unknown): unknown {
  if (!Array.isArray(children)) return shownText(children)
  return children.some((child) => shownText(child) !== child) ? children.map(shownText) : children
}
