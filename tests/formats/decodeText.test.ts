import { expect, test } from 'vitest'
import { decodeText, largestFile } from '../../src/formats/shared/decodeText.ts'
import { bytesOf } from './formatFiles.ts'

const words = 'TY  - JOUR\nTI  - Größe und Naïveté — a title\nER  - \n'

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].join('')
  const bytes = new Uint8Array(units.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < units.length; at += 1)
    view.setUint16(at * 2, units.charCodeAt(at), !bigEndian)
  return bytes
}

test.each([
  ['utf-8', bytesOf(words)],
  ['utf-8', bytesOf(`\uFEFF${words}`)],
  ['utf-16le', utf16(words, false, true)],
  ['utf-16be', utf16(words, true, true)],
  ['utf-16le', utf16(words, false, false)],
  ['utf-16be', utf16(words, true, false)],
  ['windows-1252', Uint8Array.from([...words].map((c) => (c === '—' ? 0x97 : c.charCodeAt(0))))],
])('%s is told from its bytes and its mark is not part of the text', (encoding, bytes) => {
  expect(decodeText(bytes)).toEqual({ outcome: 'text', text: words, encoding })
})

test('UTF-8 cut in the middle of a character stays UTF-8', () => {
  const whole = bytesOf('Größe und größer: ÄÖÜ')
  expect(decodeText(whole.slice(0, -1))).toMatchObject({ encoding: 'utf-8' })
  expect(decodeText(bytesOf('plain ü').slice(0, -1))).toMatchObject({
    encoding: 'utf-8',
    text: 'plain \uFFFD',
  })
})

test.each([
  ['empty', new Uint8Array()],
  ['empty', bytesOf('\uFEFF \r\n')],
  ['binary', bytesOf('%PDF-1.4')],
  ['binary', Uint8Array.from([0x50, 0x4b, 3, 4, 65, 66])],
  ['binary', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
  ['binary', Uint8Array.from([65, 66, 0, 67, 68, 69, 70, 71])],
  ['binary', Uint8Array.from({ length: 300 }, (_, at) => (at % 31) + 1)],
])('%s is a refusal', (code, bytes) => {
  expect(decodeText(bytes)).toEqual({ outcome: 'refused', code })
})

test('a file over the limit is refused before it is read', () => {
  expect(decodeText(new Uint8Array(largestFile + 1))).toEqual({
    outcome: 'refused',
    code: 'too-large',
  })
})
