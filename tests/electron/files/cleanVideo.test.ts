import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cleanVideo } from '../../../electron/main/files/cleanVideo.ts'
import { videoAt } from '../../../electron/main/files/videoFile.ts'
import { appleNotes, movie, placeNotes } from '../videos/videoFiles.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-video-'))
})
afterAll(() => rm(folder, { recursive: true }))

test.each([
  ['letters', placeNotes],
  ['keys', appleNotes],
])(
  'a clean copy of notes in %s tells nothing, and all else stands where it stood',
  async (name, notes) => {
    const [from, to] = [join(folder, `${name}.mp4`), join(folder, `${name} clean.mp4`)]
    const bytes = movie({ notes })
    await writeFile(from, bytes)
    expect(await videoAt(from)).toMatchObject({ file: { hides: ['place', 'device'] } })
    await cleanVideo(from, to)
    expect(await videoAt(to)).toMatchObject({
      file: { hides: [], bytes: bytes.length, width: 1280 },
    })
    const copy = await readFile(to)
    for (const word of ['+40.7128', 'Acme', 'ISO6709'])
      expect(copy.includes(word), word).toBe(false)
    const start = bytes.length - notes.length - 8
    expect(copy.subarray(0, start)).toEqual(Buffer.from(bytes.subarray(0, start)))
    expect(await readFile(from)).toEqual(Buffer.from(bytes))
  },
)

test('what is no video is not copied, and nothing is left behind', async () => {
  const [from, to] = [join(folder, 'note.mp4'), join(folder, 'out.mp4')]
  await writeFile(from, 'not a video')
  expect(await videoAt(from)).toEqual({ outcome: 'refused', name: 'note.mp4', code: 'unknown' })
  await expect(cleanVideo(from, to)).rejects.toMatchObject({ code: 'not-allowed' })
  await expect(readFile(`${to}.part`)).rejects.toThrow('ENOENT')
  await expect(cleanVideo(join(folder, 'gone.mp4'), to)).rejects.toThrow('ENOENT')
})
