import { beforeEach, expect, it, vi } from 'vitest'
import type { DueReminder } from '../../src/planner/dueReminders.ts'

const notify = vi.fn<(id: string, title: string, body: string) => Promise<boolean>>()
vi.mock('../../renderer/desktop.ts', () => ({ desktop: { notify } }))
const { announceReminders } = await import('../../renderer/reminders/announceReminders.ts')
const { useToasts } = await import('../../renderer/state/toast.ts')

const marked: string[] = []
const announcing = {
  zone: 'UTC',
  settings: {},
  markShown: async (shown: readonly DueReminder[]) => {
    marked.push(...shown.map(({ id }) => id))
  },
}

let made = 0
/** Due now, or so long ago that the program was not running. */
function reminder(age = 0): DueReminder {
  made += 1
  const at = Date.now() + 60_000 - age
  return {
    id: `reminder-${made}`,
    subject: `events:${made}`,
    title: `Chat ${made}`,
    startsAt: at,
    endsAt: at,
    allDay: false,
    minutes: 10,
    shownAt: at,
    fresh: true,
  }
}

const words = () => useToasts.getState().toast?.words

beforeEach(() => {
  marked.length = 0
  notify.mockReset()
  useToasts.getState().dismiss()
})

it('marks what the system showed, and that alone', async () => {
  const [one, other] = [reminder(), reminder()]
  notify.mockImplementation(async (id) => id === one.id)
  expect(await announceReminders([one, other], announcing)).toBe(true)
  expect(marked).toEqual([one.id])
  expect(words()).toBe('The system showed no message of a reminder')
})

it('says once in the window what the system will not show, and tries it again', async () => {
  const refused = [reminder(), reminder()]
  notify.mockResolvedValue(false)
  expect(await announceReminders(refused, announcing)).toBe(false)
  expect(words()).toBe('The system showed no message of 2 reminders')
  useToasts.getState().dismiss()
  expect(await announceReminders(refused, announcing)).toBe(false)
  expect(words()).toBeUndefined()
  expect(notify).toHaveBeenCalledTimes(4)
  expect(marked).toEqual([])
})

it('marks many at once only when their one message was shown', async () => {
  const many = Array.from({ length: 6 }, () => reminder())
  notify.mockResolvedValueOnce(false).mockResolvedValueOnce(true)
  expect(await announceReminders(many, announcing)).toBe(false)
  expect(marked).toEqual([])
  expect(await announceReminders(many, announcing)).toBe(true)
  expect(marked).toHaveLength(6)
})

it('tells in the window what was missed, without a message', async () => {
  const missed = reminder(3_600_000)
  expect(await announceReminders([missed], announcing)).toBe(true)
  expect(words()).toBe('A reminder came due while Plexus was closed')
  expect(marked).toEqual([missed.id])
  expect(notify).not.toHaveBeenCalled()
})

it('announces nothing twice while the system has not answered', async () => {
  const slow = reminder()
  let answer: (shown: boolean) => void = () => undefined
  notify.mockReturnValueOnce(
    new Promise((resolve) => {
      answer = resolve
    }),
  )
  const first = announceReminders([slow], announcing)
  expect(await announceReminders([slow], announcing)).toBe(false)
  answer(true)
  expect(await first).toBe(true)
  expect(notify).toHaveBeenCalledTimes(1)
})
