import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { builderParameters } from '../../scripts/packaging/builderParameters.mjs'
import { thirdPartyNotices } from '../../scripts/packaging/thirdPartyNotices.mjs'

describe('what electron-builder is told', () => {
  const release = {
    platform: 'linux',
    version: '45.4.1',
    runtimeFolder: '/runtime',
    isRelease: true,
    homepage: undefined,
  }

  it('leaves the Debian package out where nobody gave a homepage, and says so', () => {
    const { parameters, leftOut } = builderParameters(release)
    expect(parameters.slice(0, 2)).toEqual(['--linux', 'AppImage'])
    expect(parameters.join(' ')).not.toContain('homepage')
    expect(leftOut).toContain('PLEXUS_HOMEPAGE')
  })

  it('builds it with the homepage that was given', () => {
    const given = builderParameters({ ...release, homepage: 'https://plexus.example' })
    expect(given.leftOut).toBeNull()
    expect(given.parameters).not.toContain('AppImage')
    expect(given.parameters).toContain('--config.extraMetadata.homepage=https://plexus.example/')
  })

  it.each(['plexus.example', 'http://plexus.example', 'javascript:alert(1)'])(
    'refuses %s as a homepage',
    (homepage) => {
      expect(() => builderParameters({ ...release, homepage })).toThrow('https')
    },
  )

  it('needs none for other systems, nor for an unpacked program', () => {
    expect(builderParameters({ ...release, platform: 'darwin' }).leftOut).toBeNull()
    const unpacked = builderParameters({ ...release, isRelease: false, version: '25.1.1' })
    expect(unpacked.leftOut).toBeNull()
    expect(unpacked.parameters).toContain('--dir')
    expect(unpacked.parameters.join(' ')).not.toContain('grantFileProtocol')
  })
})

describe('the notices of others', () => {
  let root = ''
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'plexus-notices-'))
    return () => rm(root, { recursive: true })
  })

  /** A project with one dependency and one tool. */
  async function project(dependency: object, files: Record<string, string> = {}) {
    const packages = {
      '': { name: 'project' },
      'node_modules/used': { version: '1.2.3' },
      'node_modules/tool': { version: '1.0.0', dev: true },
    }
    const folder = join(root, 'node_modules/used')
    await mkdir(folder, { recursive: true })
    await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages }))
    const manifest = { name: 'used', version: '1.2.3', ...dependency }
    await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
    const lists = join(root, 'resources/deid')
    await mkdir(lists, { recursive: true })
    await writeFile(join(lists, 'towns.json'), JSON.stringify({ source: 'Towns (CC BY 4.0)' }))
  }

  it('hold every licence and notice file', async () => {
    const files = { LICENSE: 'Do as you like.', 'NOTICE.md': 'By them.', 'readme.md': 'Hello.' }
    await project({ license: 'MIT' }, files)
    const notices = await thirdPartyNotices(root)
    expect(notices).toContain('used 1.2.3 (MIT)')
    expect(notices).toContain('Do as you like.\n\nBy them.')
    expect(notices).toContain('towns.json: Towns (CC BY 4.0)')
    expect(notices).not.toContain('Hello.')
    expect(notices).not.toContain('tool')
  })

  it.each([{}, { license: 'UNLICENSED' }, { license: '' }, { license: { type: 'MIT' } }])(
    'fail on a dependency that states %j',
    async (stated) => {
      await project(stated)
      await expect(thirdPartyNotices(root)).rejects.toThrow('state no licence: used 1.2.3')
    },
  )

  it('can be made of what this program bundles', async () => {
    const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'))
    const notices = await thirdPartyNotices('.')
    for (const [name, version] of Object.entries(dependencies)) {
      expect(notices).toContain(`\n${name} ${version} (`)
    }
    expect(notices).toContain('GeoNames (CC BY 4.0)')
    expect(notices).not.toMatch(/\((?:A?GPL|LGPL|CPAL|CC-BY-SA|CC-BY-NC)/)
  })
})
