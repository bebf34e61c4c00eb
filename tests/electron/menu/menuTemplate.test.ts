import { describe, expect, it } from 'vitest'
import { menuKey } from '../../../electron/main/menu/menuKey.ts'
import { menuKeyWatcher } from '../../../electron/main/menu/menuKeys.ts'
import { menuTemplate } from '../../../electron/main/menu/menuTemplate.ts'
import { commandTable } from '../../../src/model/commandTable.ts'

const noActions = {
  runCommand: () => undefined,
  quit: () => undefined,
  selectAllText: () => undefined,
}

describe('the menu', () => {
  it('names every command once, on every system', () => {
    for (const mac of [false, true]) {
      const ids = menuTemplate(noActions, mac).flatMap(({ submenu }) =>
        Array.isArray(submenu) ? submenu.map(({ id }) => id) : [],
      )
      for (const { id } of commandTable) expect(ids.filter((other) => other === id)).toEqual([id])
    }
  })

  it('runs commands in the page, but leaves by itself', () => {
    const done: string[] = []
    const template = menuTemplate(
      { ...noActions, runCommand: (id) => done.push(id), quit: () => done.push('left') },
      false,
    )
    const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
    for (const id of ['palette', 'quit']) {
      items.find((item) => item.id === id)?.click?.({} as never, undefined, {} as never)
    }
    expect(done).toEqual(['palette', 'left'])
  })
})

describe('a key in the menu', () => {
  it('is an accelerator where Electron can spell it, else written into the label', () => {
    expect(menuKey('Mod+Shift+N', false)).toEqual({ accelerator: 'CommandOrControl+Shift+N' })
    expect(menuKey('Alt+ArrowLeft', false)).toEqual({ accelerator: 'Alt+Left' })
    expect(menuKey('G L', false)).toEqual({ written: 'G L' })
    expect(menuKey('N', false)).toEqual({ accelerator: 'N' })
    expect(menuKey(undefined, false)).toEqual({})
  })

  it('that would type a letter is never bound on macOS', () => {
    for (const key of ['N', '/', '?', 'Delete'])
      expect(menuKey(key, true)).toEqual({ written: key })
    expect(menuKey('F6', true)).toEqual({ accelerator: 'F6' })
  })
})

describe('opening the menu by key', () => {
  const plain = { control: false, shift: false, alt: false, meta: false }
  const press = (type: string, key: string, more = {}) =>
    ({ type, key, ...plain, ...more }) as Parameters<ReturnType<typeof menuKeyWatcher>>[0]

  it('is by F10 or Alt alone, not by Alt with another key', () => {
    const opens = menuKeyWatcher()
    expect(opens(press('keyDown', 'F10'))).toBe(true)
    expect(opens(press('keyDown', 'F10', { shift: true }))).toBe(false)
    expect(opens(press('keyDown', 'Alt', { alt: true }))).toBe(false)
    expect(opens(press('keyUp', 'Alt'))).toBe(true)
    opens(press('keyDown', 'Alt', { alt: true }))
    opens(press('keyDown', 'ArrowLeft', { alt: true }))
    expect(opens(press('keyUp', 'ArrowLeft', { alt: true }))).toBe(false)
    expect(opens(press('keyUp', 'Alt'))).toBe(false)
  })
})
