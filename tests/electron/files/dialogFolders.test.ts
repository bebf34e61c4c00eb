import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, vi } from 'vitest'

const asked: Record<string, unknown>[] = []
let chosen: string | null = null
vi.mock('electron', () => ({
  app: { getPath: (name: string) => `/home/of/${name}` },
  dialog: {
    showOpenDialog: async (_window: unknown, options: Record<string, unknown>) => {
      asked.push(options)
      return { canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] }
    },
    showSaveDialog: async (_window: unknown, options: Record<string, unknown>) => {
      asked.push(options)
      return { canceled: chosen === null, filePath: chosen ?? '' }
    },
  },
}))
const { askWhereToSave } = await import('../../../electron/main/files/askWhereToSave.ts')
const { openFiles } = await import('../../../electron/main/calls/openFiles.ts')
const { openDesktopState } = await import('../../../electron/main/desktopState.ts')

let home = ''
const settled: (() => Promise<void>)[] = []
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'plexus-dialogs-'))
  asked.length = 0
  return async () => {
    await Promise.all(settled.splice(0).map((each) => each()))
    await rm(home, { recursive: true })
  }
})

function desktop() {
  const state = openDesktopState(join(home, 'state.json'))
  settled.push(state.settled)
  return { state, window: {} as never, begun: () => asked.map(({ defaultPath }) => defaultPath) }
}

async function save(given: ReturnType<typeof desktop>, path: string | null) {
  chosen = path
  return await askWhereToSave(given, 'list.ris')
}

it('begins in Documents, then where was saved last, also at the next start', async () => {
  const first = desktop()
  await save(first, null)
  await save(first, join(home, 'list.ris'))
  await save(first, null)
  await first.state.settled()
  await save(desktop(), null)
  expect(first.begun()).toEqual([
    '/home/of/documents/list.ris',
    '/home/of/documents/list.ris',
    join(home, 'list.ris'),
    join(home, 'list.ris'),
  ])
})

it('begins anew where the folder is gone', async () => {
  const folder = join(home, 'stick')
  await mkdir(folder)
  const given = desktop()
  await save(given, join(folder, 'a.ris'))
  await rm(folder, { recursive: true })
  await save(given, null)
  expect(given.begun().at(-1)).toBe('/home/of/documents/list.ris')
})

it('keeps folders of opening and of saving apart', async () => {
  const given = desktop()
  await save(given, join(home, 'a.ris'))
  const folder = join(home, 'papers')
  await mkdir(folder)
  chosen = join(folder, 'not-there.nbib')
  await expect(openFiles.run(given as never)).rejects.toThrow('ENOENT')
  chosen = null
  expect(await openFiles.run(given as never)).toEqual([])
  await save(given, null)
  expect(given.begun().slice(1)).toEqual(['/home/of/downloads', folder, join(home, 'list.ris')])
  await given.state.settled()
  expect(JSON.parse(await readFile(join(home, 'state.json'), 'utf8')).folders).toEqual({
    open: folder,
    save: home,
  })
})
