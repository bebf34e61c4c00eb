const order = ['sidebar', 'list', 'detail', 'status'] as const
const focusable =
  '[role="listbox"], button:not(:disabled), input, textarea, [tabindex]:not([tabindex="-1"])'

/** Moves the focus to the next pane (1) or the one before (-1), round sidebar, list, detail and status. */
export function movePane(step: 1 | -1): void {
  const panes = order.flatMap(
    // In a narrow window the detail may lie over the list.
    (name) =>
      document.querySelector<HTMLElement>(`[data-pane="${name}"]:not(:has(> [inert]))`) ?? [],
  )
  const here = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(here + step + panes.length) % panes.length] ?? panes[0]
  if (!next) return
  const list = next.querySelector<HTMLElement>('[role="listbox"]')
  const target = list ?? next.querySelector<HTMLElement>(focusable) ?? next
  if (target === next && !next.hasAttribute('tabindex')) next.tabIndex = -1
  target.focus()
}
