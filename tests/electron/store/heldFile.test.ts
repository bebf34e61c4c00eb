import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { heldFile } from '../../../electron/main/store/heldFile.ts'

test('what cannot be read stays under a name of its own when something else is kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plexus-held-'))
  const held = heldFile(join(folder, 'not-saved.json'), { spend: async () => false } as never)
  await held.keep('of a newer Plexus')
  const name = await held.setAside()
  await held.keep('mine')
  expect(await held.read()).toBe('mine')
  expect(await readFile(join(folder, name), 'utf8')).toBe('of a newer Plexus')
  await held.keep(null)
  expect(await held.read()).toBeNull()
  expect(await readdir(folder)).toEqual([name])
  await expect(held.setAside()).rejects.toThrow('ENOENT')
})
