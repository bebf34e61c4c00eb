import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** A message of the page on a channel of the contract; `invoke` is answered. */
export interface PageMessage {
  readonly kind: 'invoke' | 'send'
  readonly channel: string
  readonly args: readonly unknown[]
  /** The address of the frame it comes from, as the browser knows it. */
  readonly from: string
  readonly isTopFrame: boolean
}

const binding = 'toStandInMain'

/**
 * Gives a page the program's own built preload, with what it uses of Electron: messages go to `hear`, which answers.
 * The page gets it before its first script, in the top frame of the program's own address alone.
 */
export async function installPreload(
  page: Page,
  folder: string,
  hear: (message: PageMessage) => Promise<unknown>,
): Promise<void> {
  const preload = await readFile(join(folder, 'out/preload/preload.cjs'), 'utf8')
  await page.exposeBinding(
    binding,
    ({ frame }, kind: PageMessage['kind'], channel: string, ...args: unknown[]) =>
      hear({ kind, channel, args, from: frame.url(), isTopFrame: frame.parentFrame() === null }),
  )
  await page.addInitScript(
    `if (window.top === window && location.hostname === 'plexus.localhost') (${standIn})((require, exports, module) => {${preload}\n})`,
  )
}

/** Hands an event to the page's listeners; nothing where the page is on its way elsewhere. */
export async function sendToPage(page: Page, channel: string, payload: unknown): Promise<void> {
  await page
    .evaluate(
      ([name, given]) => {
        const { fromStandInMain } = window as unknown as {
          fromStandInMain?: (channel: unknown, payload: unknown) => void
        }
        fromStandInMain?.(name, given)
      },
      [channel, payload],
    )
    .catch(() => undefined)
}

/** What of Electron a preload uses, written as text because it runs in the page. */
const standIn = `(run) => {
  const toMain = window.${binding}
  delete window.${binding}
  const listeners = new Map()
  const ipcRenderer = {
    invoke: (channel, ...args) => toMain('invoke', channel, ...args),
    send: (channel, ...args) => void toMain('send', channel, ...args),
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
    },
    removeListener(channel, listener) {
      listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== listener))
    },
  }
  const contextBridge = {
    exposeInMainWorld(name, value) {
      Object.defineProperty(window, name, { value: Object.freeze(value), enumerable: true })
    },
  }
  Object.defineProperty(window, 'fromStandInMain', {
    value: (channel, payload) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, payload)
    },
  })
  const module = { exports: {} }
  run(() => ({ ipcRenderer, contextBridge }), module.exports, module)
}`
