import { Notification } from 'electron'
import { z } from 'zod'
import { whetherShown } from '../background/whetherShown.ts'
import type { CallHandler } from './callHandler.ts'

/** Those on the screen: one that is forgotten can no longer be clicked. */
const shown = new Set<Notification>()
const mostShown = 50

export const notify: CallHandler<'notify'> = {
  args: z.tuple([z.string().min(1).max(500), z.string().min(1).max(500), z.string().max(1_000)]),
  async run({ send, showWindow }, id, title, body) {
    if (!Notification.isSupported()) return false
    const notification = new Notification({ title, body })
    notification.on('click', () => {
      shown.delete(notification)
      showWindow()
      send('notificationClicked', { id })
    })
    notification.on('close', () => shown.delete(notification))
    shown.add(notification)
    for (const oldest of shown) {
      if (shown.size <= mostShown) break
      shown.delete(oldest)
    }
    const isShown = await whetherShown(notification)
    if (!isShown) shown.delete(notification)
    return isShown
  },
}
