import type { RunningApp } from './launchApp.ts'

interface Message {
  readonly title: string
  readonly body: string
}

interface Shown {
  shown?: { readonly title: string; readonly body: string; emit(event: 'click'): boolean }[]
  /** Whether the system refuses to show messages. */
  refuses?: boolean
}

/** Takes the system's place where it would show messages: no machine that tests has somebody to read them. */
export async function spyOnMessages(app: RunningApp) {
  await app.electron.evaluate(({ Notification }) => {
    const shared = globalThis as Shown
    shared.shown = []
    Notification.isSupported = () => true
    Notification.prototype.show = function (this: Electron.Notification) {
      if (shared.refuses) {
        this.emit('failed', {}, 'not signed')
        return
      }
      shared.shown?.push(this)
      this.emit('show')
    }
  })
  return {
    /** From now on the system shows no message, as macOS does with a program that is not signed; or does again. */
    refuse: (refuses: boolean): Promise<void> =>
      app.electron.evaluate((_electron, wanted) => {
        ;(globalThis as Shown).refuses = wanted
      }, refuses),
    all: (): Promise<Message[]> =>
      app.electron.evaluate(() =>
        ((globalThis as Shown).shown ?? []).map(({ title, body }) => ({ title, body })),
      ),
    click: (title: string): Promise<void> =>
      app.electron.evaluate((_electron, wanted) => {
        ;(globalThis as Shown).shown?.find((one) => one.title === wanted)?.emit('click')
      }, title),
  }
}
