import type { WebContents } from 'electron'
import { type DesktopEvents, type EventName, eventChannel } from '../../src/ipc/contract.ts'

/** Sends one event to the page; does nothing when the page is gone. */
export type SendEvent = <E extends EventName>(event: E, payload: DesktopEvents[E]) => void

/** The sender of events to this page. */
export function eventSender(contents: WebContents): SendEvent {
  return (event, payload) => {
    if (!contents.isDestroyed()) contents.send(eventChannel(event), payload)
  }
}
