import { describe, expect, it } from 'vitest'
import { failureFrom } from '../../../electron/main/desktopError.ts'
import { backupsOn, folder, makeBackup } from './makeBackup.ts'
import { type MemoryDisk, memoryDisk, type Step, systemError } from './memoryDisk.ts'

const older = 'plexus-2026-11-20T000000Z-daily.jsonl.gz'
const resources = 400

/** A disk with one older backup. */
async function diskWithOlder(): Promise<MemoryDisk> {
  const disk = memoryDisk()
  await makeBackup(
    backupsOn(disk, () => new Date('2026-11-20T00:00:00Z')),
    7,
  )
  disk.steps.length = 0
  return disk
}

/** The steps of one backup on a disk that does not fail. */
async function stepsOfOne(): Promise<readonly Step[]> {
  const disk = await diskWithOlder()
  await makeBackup(backupsOn(disk), resources)
  return [...disk.steps]
}

describe('a disk that fails at any step', () => {
  for (const [systemCode, code] of [
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'no-permission'],
    ['EIO', 'unexpected'],
  ] as const) {
    it(`with ${systemCode} is told as ${code}, and the older backup is untouched`, async () => {
      const steps = await stepsOfOne()
      const told: string[] = []
      for (const [at, kind] of steps.entries()) {
        const disk = await diskWithOlder()
        const before = disk.files.get(`${folder}/${older}`)
        disk.before = (index) => {
          if (index === at) throw systemError(systemCode)
        }
        const failure = await makeBackup(backupsOn(disk), resources).then(
          () => null,
          (error: unknown) => failureFrom(error, 'finishBackup'),
        )
        disk.before = () => undefined
        told.push(failure?.code ?? 'written')
        const place = `step ${at}: ${kind}`
        expect([code, 'written', 'not-verified'], place).toContain(failure?.code ?? 'written')
        expect(failure?.detail ?? '', place).not.toContain('secret')
        expect(disk.files.get(`${folder}/${older}`), place).toBe(before)
        const left = [...disk.files.keys()].filter((path) => path.endsWith('.tmp'))
        expect(left, place).toEqual([])
        const listed = await backupsOn(disk).list()
        expect(
          listed.every(({ readable }) => readable),
          place,
        ).toBe(true)
        expect(listed.at(-1)?.id, place).toBe(older)
      }
      expect(told.filter((outcome) => outcome === code).length).toBeGreaterThan(steps.length / 2)
    })
  }

  it('with every write failing from one on, leaves no half file', async () => {
    const writes = (await stepsOfOne()).filter((step) => step === 'write').length
    expect(writes).toBeGreaterThan(0)
    for (let from = 0; from < writes; from += 1) {
      const disk = await diskWithOlder()
      let seen = 0
      disk.before = (_index, step) => {
        if (step === 'write' && seen++ >= from) throw systemError('ENOSPC')
      }
      await expect(makeBackup(backupsOn(disk), resources)).rejects.toMatchObject({ code: 'ENOSPC' })
      expect([...disk.files.keys()], `from write ${from}`).toEqual([`${folder}/${older}`])
    }
  })
})

describe('a program killed between any two steps', () => {
  it('leaves the older backup readable, and the new one whole or not at all', async () => {
    const steps = await stepsOfOne()
    for (const at of steps.keys()) {
      const disk = await diskWithOlder()
      // Killed: nothing reaches the disk from this step on, not even the removal of the half file.
      disk.before = (index) => {
        if (index >= at) throw systemError('EIO')
      }
      await makeBackup(backupsOn(disk), resources).catch(() => undefined)
      disk.before = () => undefined
      const restarted = backupsOn(disk, () => new Date('2026-11-25T00:00:00Z'))
      const listed = await restarted.list()
      expect(
        listed.every(({ readable }) => readable),
        `step ${at}`,
      ).toBe(true)
      expect(listed.at(-1), `step ${at}`).toMatchObject({ id: older, counts: { resources: 7 } })
      await makeBackup(restarted, resources)
      const names = [...disk.files.keys()].filter((path) => path.endsWith('.tmp'))
      expect(names, `step ${at}`).toEqual([])
    }
  })
})

describe('a file that changes between writing and reading back', () => {
  it('is not kept', async () => {
    const disk = await diskWithOlder()
    disk.before = (_index, step) => {
      if (step !== 'close') return
      for (const [path, bytes] of disk.files) {
        if (path.endsWith('.tmp')) disk.files.set(path, bytes.subarray(0, bytes.length - 40))
      }
    }
    await expect(makeBackup(backupsOn(disk), resources)).rejects.toMatchObject({
      code: 'not-verified',
    })
    expect([...disk.files.keys()]).toEqual([`${folder}/${older}`])
  })
})
