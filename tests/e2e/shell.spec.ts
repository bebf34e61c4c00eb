import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { commandTable } from '../../src/model/commandTable.ts'
import { callPlexus } from './support/callPlexus.ts'
import {
  executable,
  homeEnvironment,
  launchApp,
  neededSwitches,
  programFolder,
  type RunningApp,
} from './support/launchApp.ts'

let app: RunningApp
test.beforeEach(async () => {
  app = await launchApp()
})
test.afterEach(async () => {
  await app.close()
})

test('a second start ends by itself and brings the first window back', async () => {
  await app.electron.evaluate(({ BrowserWindow }) => {
    const shared = globalThis as { shown?: number }
    shared.shown = 0
    const window = BrowserWindow.getAllWindows()[0]
    if (!window) throw new Error('There is no window.')
    const { focus } = window
    window.focus = () => {
      shared.shown = (shared.shown ?? 0) + 1
      focus.call(window)
    }
  })
  const second = spawn(await executable(), [...neededSwitches(), programFolder()], {
    env: homeEnvironment(app.home),
    stdio: 'ignore',
  })
  const code = await new Promise((resolve) => second.once('exit', resolve))
  expect(code).toBe(0)
  const shown = () => app.electron.evaluate(() => (globalThis as { shown?: number }).shown)
  await expect.poll(shown).toBe(1)
  const windows = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  expect(await windows()).toBe(1)
})

test('the window comes back where it was left', async () => {
  const bounds = { x: 60, y: 40, width: 900, height: 620 }
  await app.electron.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted)
  }, bounds)
  const kept = async () => JSON.parse(await readFile(join(app.profile, 'window.json'), 'utf8'))
  await expect.poll(async () => await kept().catch(() => null)).toMatchObject(bounds)
  app = await app.relaunch()
  const found = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  )
  expect(found).toEqual(bounds)
})

test('a window kept outside every display comes back on one, and no smaller than it can be used', async () => {
  await app.quit()
  const lost = { x: 90_000, y: 90_000, width: 10, height: 10, maximised: false }
  await writeFile(join(app.profile, 'window.json'), JSON.stringify(lost))
  app = await launchApp({ home: app.home })
  const { bounds, areas } = await app.electron.evaluate(({ BrowserWindow, screen }) => ({
    bounds: BrowserWindow.getAllWindows()[0]?.getBounds(),
    areas: screen.getAllDisplays().map((display) => display.workArea),
  }))
  expect(bounds).toMatchObject({ width: 720, height: 480 })
  expect(
    areas.some(({ x, width }) => bounds && bounds.x >= x && bounds.x + bounds.width <= x + width),
  ).toBe(true)
})

test('the menu holds every command under its section, with its key', async () => {
  const items = await app.electron.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap((section) =>
      (section.submenu?.items ?? []).map(({ id, label, accelerator, registerAccelerator }) => ({
        section: section.id,
        id,
        label,
        accelerator: accelerator ?? null,
        registerAccelerator,
      })),
    ),
  )
  const shown = commandTable.map(({ id, section, label, key }) => {
    const item = items.find((candidate) => candidate.id === id && candidate.section === section)
    const words = `${item?.label} ${item?.accelerator}`.replace('CommandOrControl', 'Mod')
    const wanted = [label, ...(key?.replace('Arrow', '').split(' ') ?? [])]
    return { id, missing: wanted.filter((word) => !words.includes(word)) }
  })
  expect(shown.filter(({ missing }) => missing.length > 0)).toEqual([])
  const bound = items.filter((item) => item.accelerator !== null && item.registerAccelerator)
  expect(bound, 'keys that the menu would take from the page').toEqual([])
})

test('a click in the menu runs its command in the page, and only usable ones can be clicked', async () => {
  await app.page.evaluate(() => {
    const shared = globalThis as { heard?: string[] }
    const heard: string[] = []
    shared.heard = heard
    window.plexus.on('menuCommand', ({ command }) => heard.push(command))
  })
  await callPlexus(app.page, 'setEnabledCommands', [['palette']])
  const enabled = await app.electron.evaluate(({ Menu }) => {
    const menu = Menu.getApplicationMenu()
    menu?.getMenuItemById('palette')?.click()
    return ['palette', 'undo', 'quit'].map((id) => menu?.getMenuItemById(id)?.enabled)
  })
  expect(enabled).toEqual([true, false, true])
  const heard = () => app.page.evaluate(() => (globalThis as { heard?: string[] }).heard)
  await expect.poll(heard).toEqual(['palette'])
})

test('F10 and Alt alone open the menu', async () => {
  await app.electron.evaluate(({ Menu }) => {
    const shared = globalThis as { opened?: number }
    shared.opened = 0
    const menu = Menu.getApplicationMenu()
    if (!menu) throw new Error('There is no menu.')
    menu.popup = () => {
      shared.opened = (shared.opened ?? 0) + 1
    }
  })
  const opened = () => app.electron.evaluate(() => (globalThis as { opened?: number }).opened)
  // Sent by main, because keys that the test driver sends never pass the window's own input events.
  const press = (keyCodes: string[]) =>
    app.electron.evaluate(({ BrowserWindow }, keys) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      for (const keyCode of keys) contents?.sendInputEvent({ type: 'keyDown', keyCode })
      for (const keyCode of [...keys].reverse())
        contents?.sendInputEvent({ type: 'keyUp', keyCode })
    }, keyCodes)
  // macOS has its menu bar, and keys of its own for it.
  const byKey = process.platform === 'darwin' ? 0 : 1
  await press(['F10'])
  await expect.poll(opened).toBe(byKey)
  await press(['Alt'])
  await expect.poll(opened).toBe(2 * byKey)
  await press(['Alt', 'Q'])
  await callPlexus(app.page, 'showMenu', [8, 40])
  expect(await opened()).toBe(2 * byKey + 1)
})

test('the chosen theme is kept from one start to the next', async () => {
  await callPlexus(app.page, 'setTheme', ['dark'])
  const prefersDark = () =>
    app.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  await expect.poll(prefersDark).toBe(true)
  app = await app.relaunch()
  expect(await prefersDark()).toBe(true)
  expect(await callPlexus(app.page, 'start', [])).toMatchObject({
    ok: true,
    value: { theme: 'dark' },
  })
  await callPlexus(app.page, 'setTheme', ['light'])
  await expect.poll(prefersDark).toBe(false)
})

test('a damaged state file is set aside and the program starts', async () => {
  await app.quit()
  const path = join(app.profile, 'state.json')
  await writeFile(path, '{"theme": "da')
  app = await launchApp({ home: app.home })
  expect(await readFile(`${path}.bad`, 'utf8')).toBe('{"theme": "da')
  expect(await callPlexus(app.page, 'start', [])).toMatchObject({
    value: { theme: 'system', databaseName: 'plexus-1' },
  })
})

test('files are chosen, read and saved whole, under a name that is safe', async () => {
  const chosen = join(app.home, 'some.nbib')
  await writeFile(chosen, 'PMID- 1\n')
  await app.chooseFiles([chosen])
  expect(await callPlexus(app.page, 'openFiles', [])).toMatchObject({
    ok: true,
    value: [{ name: 'some.nbib', bytes: { 0: 80, 7: 10 } }],
  })
  await app.chooseFiles([])
  expect(await callPlexus(app.page, 'openFiles', [])).toEqual({ ok: true, value: [] })
  await app.chooseFiles([join(app.home, 'absent.ris')])
  expect(await callPlexus(app.page, 'openFiles', [])).toMatchObject({
    error: { code: 'not-found' },
  })

  const saved = join(app.home, 'saved.ris')
  const suggested = await app.chooseSavePath(saved)
  const reply = await app.page.evaluate(() =>
    window.plexus.saveFile('../../.bashrc\u202Etxt', new TextEncoder().encode('TY  - JOUR\r\n')),
  )
  expect(reply).toEqual({ ok: true, value: { name: 'saved.ris' } })
  expect(await readFile(saved, 'utf8')).toBe('TY  - JOUR\r\n')
  expect(await suggested()).toBe(join(app.home, 'Documents', '-..-.bashrctxt'))
  await app.chooseSavePath(null)
  expect(await app.page.evaluate(() => window.plexus.saveFile('a', new Uint8Array()))).toEqual({
    ok: true,
    value: null,
  })
})

test('the diagnostic file names versions and codes, and no folder of the user', async () => {
  const path = join(app.home, 'diagnostics.json')
  await app.chooseSavePath(path)
  await callPlexus(app.page, 'saveDiagnosticFile', [['disk-full']])
  const text = await readFile(path, 'utf8')
  expect(JSON.parse(text)).toMatchObject({ format: 'plexus-diagnostics', codes: ['disk-full'] })
  expect(text).not.toContain(app.home)
})

test('leaving waits for the page to say that it is done', async () => {
  await app.page.evaluate(() => {
    window.plexus.on('quitRequested', async () => {
      const begun = await window.plexus.beginBackup('quit', 1)
      if (!begun.ok) return
      const line = '{"table":"resources","row":{"id":"a"}}\n'
      await window.plexus.appendBackup(begun.value, new TextEncoder().encode(line))
      await window.plexus.finishBackup(begun.value, { resources: 1 })
      await window.plexus.readyToQuit()
    })
  })
  await app.quit()
  expect(await app.backupFiles()).toEqual([expect.stringMatching(/^plexus-.*Z-quit\.jsonl\.gz$/)])
  app = await launchApp({ home: app.home })
  expect(await callPlexus(app.page, 'listBackups', [])).toMatchObject({
    value: [{ reason: 'quit', readable: true, counts: { resources: 1 } }],
  })
})

test('a page that crashes is loaded again', async () => {
  await app.page.waitForLoadState('load')
  app.expectTrouble('crashed')
  const loaded = app.electron.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        // Only what is loaded after the crash counts.
        contents?.once('render-process-gone', () => {
          contents.once('did-finish-load', () => resolve(contents.getURL()))
        })
        contents?.forcefullyCrashRenderer()
      }),
  )
  expect(await loaded).toBe('app://plexus/index.html')
})

test('a page that crashes while the window closes does not keep the program from ending', async () => {
  await app.page.waitForLoadState('load')
  app.expectTrouble('crashed')
  const program = app.desktop().process()
  await app.electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.on('close', (event) => {
      if (!event.defaultPrevented) window.webContents.forcefullyCrashRenderer()
    })
  })
  await app.quit()
  expect(program.exitCode).toBe(0)
  app = await launchApp({ home: app.home })
})
