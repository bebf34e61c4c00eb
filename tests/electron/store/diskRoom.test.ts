import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { diskLimits } from '../../../electron/main/store/diskLimits.ts'
import { diskSpace } from '../../../electron/main/store/freeSpace.ts'
import { heldFile } from '../../../electron/main/store/heldFile.ts'
import { reserveFile } from '../../../electron/main/store/reserveFile.ts'

const megabyte = 1024 * 1024
let profile: string
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'plexus-room-'))
})
afterEach(async () => {
  await chmod(profile, 0o700)
  await rm(profile, { recursive: true, force: true })
})

test('the limits are the usual ones unless four whole numbers are given', () => {
  const usual = diskLimits(undefined)
  expect(usual).toEqual({
    warn: 500 * megabyte,
    jobs: 100 * megabyte,
    floor: 64 * megabyte,
    reserve: 48 * megabyte,
  })
  expect(diskLimits('0,0,0,0')).toEqual({ warn: 0, jobs: 0, floor: 0, reserve: 0 })
  expect(diskLimits('20,16,12,4').reserve).toBe(4 * megabyte)
  for (const other of ['', '1', '1,2,3', '1,2,3,4,5', '-1,2,3,4', '1,2,3,x', '1.5,2,3,4']) {
    expect(diskLimits(other)).toEqual(usual)
  }
})

test('space is that of the store, or of where it will lie', async () => {
  const space = await diskSpace(join(profile, 'not', 'there', 'yet'), diskLimits(undefined))
  expect(space.free).toBeGreaterThan(0)
  expect(space).toMatchObject({ readOnly: false, warn: 500 * megabyte })
})

test('the reserve takes its room, gives it back, and is made only where enough is left beside it', async () => {
  const path = join(profile, 'reserve')
  const reserve = reserveFile(path, 3 * megabyte + 5, 10 * megabyte)
  await reserve.make(13 * megabyte)
  expect(await readdir(profile)).toEqual([])
  expect(await reserve.spend()).toBe(false)
  await Promise.all([reserve.make(14 * megabyte), reserve.make(14 * megabyte)])
  const { size, blocks } = await stat(path)
  expect(size).toBe(3 * megabyte + 5)
  // No hole: the blocks are taken.
  expect(blocks * 512).toBeGreaterThanOrEqual(size)
  expect(await reserve.spend()).toBe(true)
  expect(await readdir(profile)).toEqual([])
})

test('a reserve of nothing is none', async () => {
  await reserveFile(join(profile, 'reserve'), 0, 0).make(megabyte)
  expect(await readdir(profile)).toEqual([])
})

test('what is held is kept whole, in the order it came, and forgotten', async () => {
  const path = join(profile, 'held.json')
  const held = heldFile(path, reserveFile(join(profile, 'reserve'), 0, 0))
  expect(await held.read()).toBeNull()
  await Promise.all([held.keep('one'), held.keep('two'), held.keep('three')])
  expect(await held.read()).toBe('three')
  expect(await readdir(profile)).toEqual(['held.json'])
  await held.keep(null)
  expect(await held.read()).toBeNull()
})

test('where there is no room for what is held, the reserve is spent for it; without one the failure is told', async () => {
  let spent = 0
  const inTheWay = join(profile, 'folder')
  const full = {
    make: async () => undefined,
    spend: async () => {
      spent += 1
      return spent === 1
    },
  }
  const held = heldFile(join(inTheWay, 'held.json'), full)
  await expect(held.keep('text')).rejects.toMatchObject({ code: 'ENOENT' })
  expect(spent).toBe(1)
  await expect(held.keep('text')).rejects.toMatchObject({ code: 'ENOENT' })
  expect(spent).toBe(2)
})
