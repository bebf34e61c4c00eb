import { unbrokenText } from '../text/drawnText.ts'

/** Copies words that were drawn with places to break as they are stored; must be called before anything is drawn. */
export function copyAsStored(): void {
  document.addEventListener('copy', (event) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) {
      return
    }
    const drawn = document.getSelection()?.toString() ?? ''
    const stored = unbrokenText(drawn)
    if (stored === drawn || !event.clipboardData) return
    event.clipboardData.setData('text/plain', stored)
    event.preventDefault()
  })
}
