import { visibleText } from '../text/visibleText.ts'

/** Words that are drawn from attributes; what is written in a field (`value`) stays as it is. */
const spoken = ['title', 'aria-label', 'alt', 'label', 'placeholder'] as const

/**
 * The properties of an element with characters that turn text made visible in all that is drawn of them: its words, and
 * the attributes that are shown or read out. The same object where there is nothing to make visible.
 */
export function shownProps(props: Readonly<Record<string, unknown>>): Record<string, unknown> {
  let shown: Record<string, unknown> | undefined
  const set = (name: string, value: unknown) => {
    if (value === props[name]) return
    shown ??= { ...props }
    shown[name] = value
  }
  set('children', shownChildren(props.children))
  for (const name of spoken) set(name, shownText(props[name]))
  return shown ?? props
}

function shownText(value: unknown): unknown {
  return typeof value === 'string' ? visibleText(value) : value
}

function shownChildren(children: unknown): unknown {
  if (!Array.isArray(children)) return shownText(children)
  return children.some((child) => shownText(child) !== child) ? children.map(shownText) : children
}
