import fc from 'fast-check'
import { expect, it, vi } from 'vitest'

vi.mock('electron', () => ({ app: {} }))
const { autostartEntry } = await import('../../electron/main/background/loginItem.ts')

/** The arguments a desktop reads from an Exec line, by the Desktop Entry Specification: the value first, then the quoting. */
function argumentsOf(entry: string): string[] {
  const line = entry.split('\n').find((one) => one.startsWith('Exec='))
  const value = (line ?? '')
    .slice('Exec='.length)
    .replace(/\\([\\snrt])/g, (_, mark: string) =>
      mark === '\\' ? '\\' : (` \n\r\t`[['s', 'n', 'r', 't'].indexOf(mark)] ?? ''),
    )
  return [...value.matchAll(/"((?:\\.|[^"\\])*)"/gs)].map(([, inner = '']) =>
    inner.replace(/\\(["`$\\])/g, '$1').replaceAll('%%', '%'),
  )
}

it('runs the program with the arguments it was given, whatever is in its path', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    // A line of an entry cannot hold a line break, and neither can a path that is worth starting.
    .filter((text) => !/[\n\r\0]/.test(text))
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
      expect(argumentsOf(autostartEntry(words))).toEqual(words)
    }),
  )
  const entry = autostartEntry(['/opt/Plexus 50%/plexus', '--in-background'])
  expect(entry).toContain('Exec="/opt/Plexus 50%%/plexus" "--in-background"\n')
})
