import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { z } from 'zod'
import { callNames, desktopFailureCodes } from '../../src/ipc/contract.ts'
import { callPlexus } from './support/callPlexus.ts'
import { launchApp, type RunningApp } from './support/launchApp.ts'
import { spyOnOpening } from './support/spyOnOpening.ts'

/** Each test is named for the row of Electron's security checklist that it answers. */
let app: RunningApp
test.beforeEach(async () => {
  app = await launchApp()
})
test.afterEach(async () => {
  await app.close()
})

test('15: only web and mail addresses are opened outside, as they were read', async () => {
  const opened = await spyOnOpening(app)
  const refused = [
    'javascript:alert(1)',
    'file:///etc/passwd',
    '\\\\host\\share',
    'data:text/html,x',
    'https://a@evil.example/',
    'https://user:secret@evil.example/',
    `https://example.com/${'a'.repeat(3000)}`,
    'https://example.com/%00',
    'https://example.com/%0d%0aX: y',
    'ms-msdt:/id',
    'search-ms:query=x',
    'smb://host/share',
    'ssh://-oProxyCommand=x',
    'vbscript:x',
    '',
    'example.com',
  ]
  for (const url of refused) {
    const reply = await callPlexus(app.page, 'openExternal', [url])
    expect(reply, url).toMatchObject({ ok: false, error: { code: 'not-allowed' } })
  }
  expect(await opened()).toEqual([])
  for (const url of [
    'https://аpple.com',
    'HTTP://Example.com/\u202Egpj.exe',
    'mailto:a@b.example',
  ]) {
    expect(await callPlexus(app.page, 'openExternal', [url])).toEqual({
      ok: true,
      value: undefined,
    })
  }
  expect(await opened()).toEqual([
    'https://xn--pple-43d.com/',
    'http://example.com/%E2%80%AEgpj.exe',
    'mailto:a@b.example',
  ])
})

test('17: a frame inside the page has no calls, and a forged sender is refused on every channel', async () => {
  app.expectTrouble('Content Security Policy', 'frame')
  const inFrame = await app.page.evaluate(async () => {
    const frame = document.createElement('iframe')
    frame.srcdoc = '<p>inner</p>'
    document.body.append(frame)
    await new Promise((resolve) => setTimeout(resolve, 200))
    return typeof (frame.contentWindow as unknown as { plexus?: unknown } | null)?.plexus
  })
  expect(inFrame).toBe('undefined')
  const channels = callNames.map((name) => `plexus:call:${name}`)
  const replies = await app.electron.evaluate(async ({ ipcMain, webContents }, names) => {
    // Electron keeps handlers in a private map; there is no public way to call one as someone else.
    const { _invokeHandlers: handlers } = ipcMain as unknown as {
      _invokeHandlers: Map<string, (event: unknown, ...args: unknown[]) => unknown>
    }
    const sender = webContents.getAllWebContents()[0]
    const top = 'app://plexus/index.html'
    const frames = [
      null,
      { url: top, parent: {} },
      { url: 'https://example.com/', parent: null },
      { url: 'app://plexus.example/', parent: null },
      { url: 'about:blank', parent: null },
      { url: '', parent: null },
    ]
    const forged = [
      ...frames.map((senderFrame) => ({ sender, senderFrame })),
      { sender: {}, senderFrame: { url: top, parent: null } },
    ]
    const found: unknown[] = []
    for (const name of names)
      for (const event of forged) found.push(await handlers.get(name)?.(event))
    return found
  }, channels)
  expect(replies).toHaveLength(channels.length * 7)
  const codes = replies.map((reply) => (reply as { error?: { code?: string } })?.error?.code)
  expect(new Set(codes)).toEqual(new Set(['not-allowed']))
})

test('17: whatever the page sends, a call answers with a value or a known code', async () => {
  test.setTimeout(90_000)
  await spyOnOpening(app)
  await app.chooseFiles([])
  await app.chooseSavePath(null)
  await app.electron.evaluate(({ app: program, Menu, shell, BrowserWindow }) => {
    program.relaunch = () => {
      throw new Error('not in a test')
    }
    const menu = Menu.getApplicationMenu()
    if (menu) menu.popup = () => undefined
    shell.openPath = async () => ''
    const window = BrowserWindow.getAllWindows()[0]
    if (window) window.close = () => undefined
  })
  const reply = z.union([
    z.object({ ok: z.literal(true), value: z.unknown() }),
    z.object({
      ok: z.literal(false),
      error: z.object({ code: z.enum(desktopFailureCodes), detail: z.string().max(200) }),
    }),
  ])
  const seed = Number(process.env.PLEXUS_SEED ?? 20260101)
  const sent = fc.array(fc.anything({ withTypedArray: true, withDate: true, withMap: true }), {
    maxLength: 4,
  })
  const rounds = fc.sample(sent, { numRuns: 40, seed })
  for (const name of callNames) {
    const replies = await app.page.evaluate(
      async ([method, given]) => {
        const calls = window.plexus as unknown as Record<
          string,
          (...args: unknown[]) => Promise<unknown>
        >
        const found: unknown[] = []
        for (const args of given) {
          try {
            found.push(await calls[method]?.(...args))
          } catch (error) {
            // What cannot be copied to another process never leaves the page.
            found.push({ notSent: String(error) })
          }
        }
        return found
      },
      [name, rounds] as const,
    )
    for (const answered of replies) {
      const sentAtAll = !(
        typeof answered === 'object' &&
        answered !== null &&
        'notSent' in answered
      )
      expect(sentAtAll ? reply.safeParse(answered).success : true, `${name}, seed ${seed}`).toBe(
        true,
      )
    }
  }
  // Not `start`: after noteRefusedWrite, which was called too, it starts the program again instead of answering.
  expect(await callPlexus(app.page, 'askSpace', [])).toMatchObject({ ok: true })
  await app.electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    // The test's own; the window's lies behind it.
    if (window) Reflect.deleteProperty(window, 'close')
  })
})

test('20: the page is given named calls and events, and nothing of Electron', async () => {
  const { names, kinds, payload } = await app.page.evaluate(async () => {
    const api = window.plexus as unknown as Record<string, unknown>
    const heard: unknown[] = []
    window.plexus.on('windowState', (...args) => heard.push(args))
    ;(globalThis as { heard?: unknown[] }).heard = heard
    return {
      names: Object.keys(api).sort(),
      kinds: [...new Set(Object.values(api).map((value) => typeof value))],
      payload: typeof (window as unknown as { ipcRenderer?: unknown }).ipcRenderer,
    }
  })
  expect(names).toEqual([...callNames, 'on'].sort())
  expect(kinds).toEqual(['function'])
  expect(payload).toBe('undefined')
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.emit('maximize')
  })
  const heard = () => app.page.evaluate(() => (globalThis as { heard?: unknown[] }).heard)
  await expect.poll(heard).toEqual([[{ maximised: expect.any(Boolean), fullScreen: false }]])
})
