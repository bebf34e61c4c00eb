import { useSelection } from './selection.ts'

/** Long enough for a record to be drawn, in milliseconds. */
const drawnAfter = 1_500

const key = 'plexus-drawing'

/** What was being drawn when the window crashed or was ended by force; null after an orderly end. */
let crashedOn: string | null = null
let timer: ReturnType<typeof setTimeout> | undefined

/** Whether the window went down while this record was being drawn: it is not opened by itself. */
export function wentDownWith(id: string): boolean {
  return id === crashedOn
}

/**
 * Notes which record is being drawn until it is, outside the library, so that the next start knows what the window went
 * down with.
 */
export function noteWhatIsDrawn(): void {
  crashedOn = localStorage.getItem(key)
  localStorage.removeItem(key)
  const drawn = () => {
    clearTimeout(timer)
    localStorage.removeItem(key)
  }
  window.addEventListener('pagehide', drawn)
  useSelection.subscribe(({ active }, before) => {
    if (active === before.active) return
    drawn()
    if (active === null) return
    localStorage.setItem(key, active)
    timer = setTimeout(drawn, drawnAfter)
  })
}
