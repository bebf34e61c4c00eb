import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName } from '../../../electron/main/files/safeFileName.ts'

describe('a suggested file name', () => {
  it.each([
    ['library.ris', 'library.ris'],
    ['Étude – naïve 🫀.csv', 'Étude – naïve 🫀.csv'],
    ['../../.bashrc', '-..-.bashrc'],
    ['C:\\x\\y.ris', 'C--x-y.ris'],
    ['a:b*?"<>|.csv', 'a-b------.csv'],
    ['CON', 'CON-'],
    ['con.ris', 'con-.ris'],
    ['nul.a.ris', 'nul.a-.ris'],
    ['.', 'plexus.txt'],
    ['', 'plexus.txt'],
    ['name. . ', 'name'],
    ['\u202Egnp.exe', 'gnp.exe'],
    ['a\u0000\r\nb.ris', 'a   b.ris'],
    ['\ud800x.ris', 'x.ris'],
  ])('%j becomes %j', (text, name) => {
    expect(safeFileName(text)).toBe(name)
  })

  it('keeps its extension when it is cut', () => {
    expect(safeFileName(`${'a'.repeat(300)}.ris`)).toBe(`${'a'.repeat(116)}.ris`)
    expect(safeFileName(`${'🫀'.repeat(100)}.ris`)).toBe(`${'🫀'.repeat(58)}.ris`)
  })

  it('is a plain, short name whatever it was made from', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
        (text) => {
          const name = safeFileName(text)
          expect(name.length).toBeGreaterThan(0)
          expect(name.length).toBeLessThanOrEqual(120)
          expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\u202a-\u202e]|^[. ]|[. ]$/u)
          expect(safeFileName(name)).toBe(name)
        },
      ),
    )
  })
})
