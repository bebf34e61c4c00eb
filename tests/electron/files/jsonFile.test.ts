import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDesktopState } from '../../../electron/main/desktopState.ts'
import { readChosenFiles } from '../../../electron/main/files/readChosenFiles.ts'
import { writeFileWhole } from '../../../electron/main/files/writeFileWhole.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-files-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

describe('the state file', () => {
  it('starts with the defaults and keeps what was set last', async () => {
    const path = join(folder, 'state.json')
    const state = openDesktopState(path)
    expect(state.get()).toEqual({
      theme: 'system',
      databaseName: 'plexus-1',
      lastSeen: null,
      folders: { open: null, save: null },
      restore: null,
    })
    void state.set({ ...state.get(), theme: 'dark' })
    void state.set({ ...state.get(), databaseName: 'plexus-2' })
    await state.settled()
    expect(openDesktopState(path).get()).toMatchObject({ theme: 'dark', databaseName: 'plexus-2' })
    expect(await readdir(folder)).toEqual(['state.json'])
  })

  it.each(['', '{', '[]', '{"theme":"dark","databaseName":"../x","lastSeen":null}'])(
    'that holds %j is set aside and the defaults stand in',
    async (text) => {
      const path = join(folder, 'state.json')
      await writeFile(path, text)
      expect(openDesktopState(path).get().databaseName).toBe('plexus-1')
      expect(await readFile(`${path}.bad`, 'utf8')).toBe(text)
      expect(await readdir(folder)).toEqual(['state.json.bad'])
    },
  )

  it('keeps the database when only the theme is not understood', async () => {
    const path = join(folder, 'state.json')
    await writeFile(path, '{"theme":"blue","databaseName":"plexus-7","lastSeen":{"at":1}}')
    expect(openDesktopState(path).get()).toEqual({
      theme: 'system',
      databaseName: 'plexus-7',
      lastSeen: null,
      folders: { open: null, save: null },
      restore: null,
    })
  })
})

describe('writing a file whole', () => {
  it('leaves the old file and no other when it cannot be done', async () => {
    const path = join(folder, 'absent', 'file.ris')
    await expect(writeFileWhole(path, 'x')).rejects.toMatchObject({ code: 'ENOENT' })
    await writeFileWhole(join(folder, 'file.ris'), 'old')
    await expect(writeFileWhole(folder, 'x')).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['file.ris'])
    expect(await readFile(join(folder, 'file.ris'), 'utf8')).toBe('old')
  })
})

describe('reading chosen files', () => {
  it('answers name and bytes, and refuses folders and what is too large', async () => {
    const small = join(folder, 'a.nbib')
    await writeFile(small, 'PMID- 1')
    await expect(readChosenFiles([small])).resolves.toEqual([
      { name: 'a.nbib', bytes: new TextEncoder().encode('PMID- 1') },
    ])
    await expect(readChosenFiles([folder])).rejects.toMatchObject({ code: 'not-allowed' })
    const large = join(folder, 'large.txt')
    await writeFile(large, new Uint8Array(100 * 1024 * 1024 + 1))
    await expect(readChosenFiles([large])).rejects.toMatchObject({ code: 'too-large' })
  })
})
