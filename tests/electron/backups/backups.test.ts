import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { backupsOn, folder, linesOf, makeBackup } from './makeBackup.ts'
import { memoryDisk } from './memoryDisk.ts'

const first = 'plexus-2026-11-24T041231Z-daily.jsonl.gz'

async function readWhole(backups: ReturnType<typeof backupsOn>, id: string): Promise<string> {
  const parts: Uint8Array[] = []
  let offset = 0
  for (;;) {
    const piece = await backups.read(id, offset)
    if (piece.byteLength === 0) return Buffer.concat(parts).toString('utf8')
    parts.push(piece)
    offset += piece.byteLength
  }
}

describe('a backup', () => {
  it('is written, listed, and read back as it was given', async () => {
    const disk = memoryDisk()
    const backups = backupsOn(disk)
    const finished = await makeBackup(backups, 50)
    const backup = {
      id: first,
      at: '2026-11-24T04:12:31Z',
      reason: 'daily',
      schemaVersion: 3,
      bytes: disk.files.get(`${folder}/${first}`)?.length,
      counts: { resources: 50, settings: 1 },
      readable: true,
    }
    expect(finished).toEqual({ outcome: 'written', backup })
    expect(await backups.list()).toEqual([backup])
    expect(await readWhole(backups, first)).toBe(linesOf(50))
  })

  it('holds a header, the lines and a trailer in gzip, for anyone to open', async () => {
    const disk = memoryDisk()
    await makeBackup(backupsOn(disk), 1)
    const lines = gunzipSync(disk.files.get(`${folder}/${first}`) ?? '')
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines[0]).toEqual({
      format: 'plexus-backup',
      version: 1,
      at: '2026-11-24T04:12:31Z',
      reason: 'daily',
      appVersion: '0.1.0',
      electron: '25.1.1',
      schemaVersion: 3,
    })
    expect(lines).toHaveLength(4)
    expect(lines[3]).toMatchObject({ end: true, counts: { resources: 1, settings: 1 } })
  })

  it('is forced to disk, read back, renamed, and the folder forced to disk, in this order', async () => {
    const disk = memoryDisk()
    await makeBackup(backupsOn(disk), 3)
    const order = disk.steps.filter((step) => step !== 'write' && step !== 'list')
    expect(order).toEqual([
      'makeFolder',
      'create',
      'sync',
      'close',
      'read',
      'rename',
      'syncFolder',
      'read',
    ])
  })

  it('is read in pieces of at most 1 MiB, from any place, in any order', async () => {
    const backups = backupsOn(memoryDisk())
    await makeBackup(backups, 20_000)
    const whole = Buffer.from(linesOf(20_000))
    expect(whole.length).toBeGreaterThan(1024 * 1024)
    for (const offset of [
      0,
      1024 * 1024,
      17,
      1_200_000,
      whole.length - 5,
      whole.length,
      whole.length + 9,
    ]) {
      const piece = await backups.read(first, offset)
      const wanted = whole.subarray(offset, offset + 1024 * 1024)
      expect(Buffer.compare(piece, wanted), `from ${offset}`).toBe(0)
    }
  })

  it('whose counts are not what was written is not kept', async () => {
    const disk = memoryDisk()
    const backups = backupsOn(disk)
    const token = await backups.begin('daily', 3)
    await backups.append(token, Buffer.from(linesOf(2)))
    await expect(backups.finish(token, { resources: 3, settings: 1 })).rejects.toMatchObject({
      code: 'not-verified',
    })
    expect([...disk.files.keys()]).toEqual([])
  })

  it('with a line that is not a row is not kept', async () => {
    const disk = memoryDisk()
    for (const line of ['{"table":"resources"', '{"table":1,"row":{}}', '[]', 'null', '']) {
      const backups = backupsOn(disk)
      const token = await backups.begin('manual', 1)
      await backups.append(token, Buffer.from(`${line}\n`))
      await expect(backups.finish(token, { resources: 1 })).rejects.toMatchObject({
        code: 'not-verified',
      })
    }
    expect([...disk.files.keys()]).toEqual([])
  })

  it('of an empty library does not stand beside one that holds something', async () => {
    const disk = memoryDisk()
    const backups = backupsOn(disk)
    expect(await makeBackup(backups, 0)).toMatchObject({ outcome: 'written' })
    await makeBackup(backups, 5)
    const before = [...disk.files.keys()]
    expect(await makeBackup(backups, 0, 'quit')).toEqual({ outcome: 'kept-older' })
    expect([...disk.files.keys()]).toEqual(before)
  })

  it('is dropped with its file when it is abandoned or its page goes', async () => {
    const disk = memoryDisk()
    const backups = backupsOn(disk)
    await backups.abandon(await backups.begin('daily', 1))
    const token = await backups.begin('daily', 1)
    await backups.begin('import', 1)
    await backups.abandonAll()
    expect([...disk.files.keys()]).toEqual([])
    await expect(backups.append(token, new Uint8Array(1))).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('a damaged backup', () => {
  it('is listed as unreadable, whatever byte is lost or changed', async () => {
    const disk = memoryDisk()
    await makeBackup(backupsOn(disk), 5)
    const path = `${folder}/${first}`
    const whole = disk.files.get(path) ?? Buffer.alloc(0)
    // Byte 9 of a gzip header names the operating system and 4 to 8 the time; neither is part of what was written.
    for (let index = 10; index < whole.length; index += 1) {
      const changed = Buffer.from(whole)
      changed[index] = (changed[index] ?? 0) ^ 0x10
      for (const bytes of [whole.subarray(0, index), changed]) {
        disk.files.set(path, bytes)
        const [listed] = await backupsOn(disk).list()
        expect(listed?.readable, `byte ${index} of ${whole.length}`).toBe(false)
      }
    }
  })

  it('with a consistent gzip but another row than was hashed is unreadable', async () => {
    const disk = memoryDisk()
    await makeBackup(backupsOn(disk), 5)
    const path = `${folder}/${first}`
    const text = gunzipSync(disk.files.get(path) ?? '').toString('utf8')
    disk.files.set(path, gzipSync(text.replace('part 3', 'part 9')))
    const backups = backupsOn(disk)
    expect(await backups.list()).toMatchObject([{ readable: false, counts: {} }])
    disk.files.set(path, gzipSync(text.slice(0, text.indexOf('{"end"'))))
    expect(await backups.list()).toMatchObject([{ readable: false }])
  })

  it('is never removed and takes no readable one’s place', async () => {
    const disk = memoryDisk()
    const broken = `${folder}/plexus-2020-01-01T000000Z-daily.jsonl.gz`
    disk.files.set(broken, Buffer.from('not gzip'))
    let second = 0
    const backups = backupsOn(disk, () => new Date(Date.UTC(2026, 0, 1, 0, 0, second++)))
    for (let made = 0; made < 13; made += 1) await makeBackup(backups, 1)
    const listed = await backups.list()
    expect(listed.filter(({ readable }) => readable)).toHaveLength(10)
    expect(disk.files.has(broken)).toBe(true)
  })

  it('read in pieces fails with a code', async () => {
    const disk = memoryDisk()
    disk.files.set(`${folder}/${first}`, Buffer.from('not gzip'))
    await expect(backupsOn(disk).read(first, 0)).rejects.toMatchObject({ code: 'not-verified' })
    const absent = 'plexus-2019-01-01T000000Z-daily.jsonl.gz'
    await expect(backupsOn(disk).read(absent, 0)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('ten backups are kept', () => {
  it('and the one just written is among them even when the clock was set back', async () => {
    const disk = memoryDisk()
    let now = Date.UTC(2026, 5, 1)
    const backups = backupsOn(disk, () => new Date(now))
    for (let made = 0; made < 10; made += 1) {
      now += 86_400_000
      await makeBackup(backups, 2)
    }
    now = Date.UTC(2025, 5, 1)
    const finished = await makeBackup(backups, 2)
    const ids = (await backups.list()).map(({ id }) => id)
    expect(ids).toContain('plexus-2025-06-01T000000Z-daily.jsonl.gz')
    expect(ids).toContain('plexus-2026-06-11T000000Z-daily.jsonl.gz')
    expect(finished.outcome).toBe('written')
  })

  it('and two within one second have names of their own', async () => {
    const disk = memoryDisk()
    const backups = backupsOn(disk)
    await makeBackup(backups, 1)
    await makeBackup(backups, 1)
    await makeBackup(backups, 1, 'quit')
    expect((await backups.list()).map(({ id }) => id)).toEqual([
      'plexus-2026-11-24T041233Z-quit.jsonl.gz',
      'plexus-2026-11-24T041232Z-daily.jsonl.gz',
      'plexus-2026-11-24T041231Z-daily.jsonl.gz',
    ])
  })

  it('are not read again while name, size and time are the same', async () => {
    const disk = memoryDisk()
    const backups = backupsOn(disk)
    await makeBackup(backups, 4)
    const before = disk.steps.filter((step) => step === 'read').length
    await backups.list()
    await backups.list()
    expect(disk.steps.filter((step) => step === 'read')).toHaveLength(before)
  })
})
