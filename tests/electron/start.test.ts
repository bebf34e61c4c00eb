import { beforeEach, expect, it, vi } from 'vitest'

const app = { relaunch: vi.fn(), exit: vi.fn(), getVersion: () => '1.2.3' }
vi.mock('electron', () => ({ app }))

const { start } = await import('../../electron/main/calls/start.ts')

const destroy = vi.fn()

function desktop(hasRefused: boolean): Parameters<typeof start.run>[0] {
  const part = {
    state: {
      get: () => ({ theme: 'system', databaseName: 'library', lastSeen: null }),
      settled: async () => undefined,
    },
    window: { isMaximized: () => false, destroy },
    store: { mendings: [], hasRefused: () => hasRefused },
    guard: { refusal: null },
    restore: { take: () => null },
  }
  return part as unknown as Parameters<typeof start.run>[0]
}

beforeEach(() => {
  vi.clearAllMocks()
})

it('tells a page what it needs', async () => {
  await expect(start.run(desktop(false))).resolves.toMatchObject({
    databaseName: 'library',
    storeTorn: false,
  })
  expect(app.relaunch).not.toHaveBeenCalled()
})

it('starts the program again rather than let a second page open a store that refused a write', async () => {
  const answered = vi.fn()
  void Promise.resolve(start.run(desktop(true))).then(answered)
  await vi.waitFor(() => expect(app.exit).toHaveBeenCalledWith(0))
  expect(app.relaunch).toHaveBeenCalledOnce()
  expect(destroy).toHaveBeenCalledOnce()
  expect(answered).not.toHaveBeenCalled()
})
