import { expect, it } from 'vitest'
import { compareFuses, wantedFuses } from '../../scripts/packaging/fuseCheck.mjs'

const off = '0'.charCodeAt(0)
const on = '1'.charCodeAt(0)
const removed = 'r'.charCodeAt(0)

/** The wire of Electron 45 as packaging leaves it on Linux. */
const good: Record<string, number | string> = Object.fromEntries(
  [off, on, off, off, off, on, off, off, on].map((state, place) => [place, state]),
)

it('takes the fuses of today as they are wanted', () => {
  expect(compareFuses(good, wantedFuses('linux'))).toEqual({ wrong: [], absent: [], unknown: [] })
})

it.each([
  [0, 'RunAsNode'],
  [1, 'EnableCookieEncryption'],
  [2, 'EnableNodeOptionsEnvironmentVariable'],
  [3, 'EnableNodeCliInspectArguments'],
  [4, 'EnableEmbeddedAsarIntegrityValidation'],
  [5, 'OnlyLoadAppFromAsar'],
  [6, 'LoadBrowserProcessSpecificV8Snapshot'],
  [7, 'GrantFileProtocolExtraPrivileges'],
  [8, 'WasmTrapHandlers'],
])('sees that fuse %i is not %s as wanted', (place, name) => {
  const state = good[place] === on ? off : on
  expect(compareFuses({ ...good, [place]: state }, wantedFuses('linux')).wrong).toEqual([name])
})

it('wants the archive checked where Electron can', () => {
  expect(compareFuses(good, wantedFuses('darwin')).wrong).toEqual([
    'EnableEmbeddedAsarIntegrityValidation',
  ])
  expect(compareFuses({ ...good, 4: on }, wantedFuses('win32')).wrong).toEqual([])
})

it('tells fuses that are not there yet from those nobody knows', () => {
  expect(compareFuses({ ...good, 7: removed, 8: undefined }, wantedFuses('linux'))).toEqual({
    wrong: [],
    absent: ['GrantFileProtocolExtraPrivileges', 'WasmTrapHandlers'],
    unknown: [],
  })
  expect(compareFuses({ ...good, 9: off }, wantedFuses('linux')).unknown).toEqual(['9'])
})
