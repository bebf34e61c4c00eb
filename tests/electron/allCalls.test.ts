import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { callNames } from '../../src/ipc/contract.ts'

vi.mock('electron', () => ({
  app: {},
  clipboard: {},
  dialog: {},
  ipcMain: {},
  nativeTheme: {},
  shell: {},
}))
const { allCalls } = await import('../../electron/main/calls/allCalls.ts')
const { answer } = await import('../../electron/main/calls/registerCalls.ts')

describe('the calls of the desktop', () => {
  it('are those of the contract', () => {
    expect(Object.keys(allCalls).sort()).toEqual([...callNames].sort())
  })

  it('are each in a file of their own name', async () => {
    for (const name of callNames) {
      const file = await import(`../../electron/main/calls/${name}.ts`)
      expect(Object.keys(file), name).toEqual([name])
    }
  })

  it('refuse more or other arguments than they take, before anything is done', async () => {
    const untouched = new Proxy({}, { get: () => expect.unreachable('the desktop was used') })
    for (const name of callNames) {
      const reply = await answer(untouched as never, name, allCalls[name] as never, [
        Symbol('other'),
        1,
        2,
        3,
        4,
      ])
      expect(reply, name).toMatchObject({ ok: false, error: { code: 'bad-arguments' } })
    }
  })

  it('answer anything at all with a code, and never quote it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...callNames),
        fc.array(fc.anything(), { minLength: 3, maxLength: 5 }),
        async (name, args) => {
          const reply = await answer({} as never, name, allCalls[name] as never, args)
          expect(reply).toEqual({
            ok: false,
            error: { code: 'bad-arguments', detail: `${name}: not what the call takes` },
          })
        },
      ),
    )
  })
})
