import type { RunningApp } from './launchApp.ts'

/** Replaces opening outside by a list of what would have been opened. */
export async function spyOnOpening(app: RunningApp): Promise<() => Promise<string[]>> {
  await app.electron.evaluate(({ shell }) => {
    const opened: string[] = []
    ;(globalThis as { opened?: string[] }).opened = opened
    shell.openExternal = async (url: string) => {
      opened.push(url)
    }
  })
  return () => app.electron.evaluate(() => (globalThis as { opened?: string[] }).opened ?? [])
}
