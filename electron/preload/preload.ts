import { contextBridge, ipcRenderer } from 'electron'
import {
  callChannel,
  callNames,
  type DesktopEvents,
  type EventName,
  eventChannel,
  eventNames,
  listeningChannel,
} from '../../src/ipc/contract.ts'

/**
 * The page's only way to the desktop: one named function a call, and `on` for the events of the contract. No channel
 * name comes from the page, no Electron object goes to it; the context bridge copies every value on its way.
 */
const calls = Object.fromEntries(
  callNames.map((name) => [
    name,
    (...args: unknown[]): Promise<unknown> => ipcRenderer.invoke(callChannel(name), ...args),
  ]),
)

const listeners = new Map<EventName, number>()

function count(event: EventName, change: 1 | -1): void {
  const before = listeners.get(event) ?? 0
  const now = before + change
  listeners.set(event, now)
  if (before === 0 || now === 0) ipcRenderer.send(listeningChannel, event, now > 0)
}

function on<E extends EventName>(event: E, listener: (payload: DesktopEvents[E]) => void) {
  if (!eventNames.includes(event)) throw new TypeError('There is no such event.')
  if (typeof listener !== 'function') throw new TypeError('An event needs a function to call.')
  const heard = (_event: unknown, payload: DesktopEvents[E]) => listener(payload)
  const channel = eventChannel(event)
  ipcRenderer.on(channel, heard)
  count(event, 1)
  let listening = true
  return () => {
    if (!listening) return
    listening = false
    ipcRenderer.removeListener(channel, heard)
    count(event, -1)
  }
}

contextBridge.exposeInMainWorld('plexus', { ...calls, on })
