import { useEffect } from 'react'

/** What closes by itself on Esc: an open list of choices, a menu, or a field's own way out. */
const ownLayer =
  '[data-mantine-stop-propagation="true"], .mantine-Menu-dropdown, [aria-haspopup="menu"][aria-expanded="true"]'

/**
 * Esc closes one layer: where a list of choices or a menu is open at the focus it takes the key, and whatever lies around
 * it finds the key taken. Decided before anybody hears the key, for what closes is closed by the time the others do.
 */
export function useEscapeInOrder(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !(event.target instanceof Element)) return
      if (event.target.closest(ownLayer)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}
