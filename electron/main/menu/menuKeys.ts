import type { Input, WebContents } from 'electron'

/** What of a key press the menu keys look at. */
type Press = Pick<Input, 'type' | 'key' | 'control' | 'shift' | 'alt' | 'meta'>

/** Watches key presses and answers true for one that opens the menu: F10, or Alt pressed and let go alone. */
export function menuKeyWatcher(): (press: Press) => boolean {
  let altAlone = false
  return ({ type, key, control, shift, alt, meta }) => {
    if (type === 'keyDown') {
      altAlone = key === 'Alt' && !control && !shift && !meta
      return key === 'F10' && !control && !shift && !alt && !meta
    }
    const opens = type === 'keyUp' && key === 'Alt' && altAlone
    altAlone = false
    return opens
  }
}

/** Opens the menu by keyboard, as a frameless window has no menu bar to do so; macOS has its own way. */
export function openMenuByKey(contents: WebContents, open: () => void): void {
  if (process.platform === 'darwin') return
  const opens = menuKeyWatcher()
  contents.on('before-input-event', (event, input) => {
    if (!opens(input)) return
    event.preventDefault()
    open()
  })
}
