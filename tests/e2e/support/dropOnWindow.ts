import type { Page } from '@playwright/test'

export interface DroppedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Drags files over the window and lets them go, as a file manager does. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({
    name,
    base64: Buffer.from(bytes).toString('base64'),
  }))
  await page.evaluate(async (given) => {
    const data = new DataTransfer()
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))
      data.items.add(new File([bytes], name))
    }
    for (const type of ['dragover', 'drop']) {
      const init = { dataTransfer: data, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new DragEvent(type, init))
    }
  }, plain)
}

/** Drops a file made in the window itself: one line over and over until it has so many bytes. */
export async function dropRepeated(
  page: Page,
  name: string,
  text: string,
  bytes: number,
): Promise<void> {
  await page.evaluate(
    (given) => {
      const one = new TextEncoder().encode(given.text)
      const parts = Array.from({ length: Math.ceil(given.bytes / one.length) }, () => one)
      const data = new DataTransfer()
      data.items.add(new File(parts, given.name))
      const init = { dataTransfer: data, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new DragEvent('drop', init))
    },
    { name, text, bytes },
  )
}

/** Drags words or a link over the window and lets them go. */
export async function dropText(page: Page, type: string, text: string): Promise<void> {
  await page.evaluate(
    (given) => {
      const data = new DataTransfer()
      data.setData(given.type, given.text)
      for (const kind of ['dragover', 'drop']) {
        const init = { dataTransfer: data, bubbles: true, cancelable: true }
        document.body.dispatchEvent(new DragEvent(kind, init))
      }
    },
    { type, text },
  )
}
