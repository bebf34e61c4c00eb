import { sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assetPath } from '../../../electron/main/security/assetPath.ts'

const root = `${sep}built${sep}renderer`
const get = (address: string) => assetPath(root, 'GET', address)

describe('an address of the app scheme', () => {
  it('means the file of that name under the built page', () => {
    expect(get('app://plexus/')).toMatchObject({ status: 200, path: `${root}${sep}index.html` })
    expect(get('app://plexus/assets/main-B_x1.js?v=1#a')).toEqual({
      status: 200,
      path: `${root}${sep}assets${sep}main-B_x1.js`,
      contentType: 'text/javascript; charset=utf-8',
    })
  })

  it.each([
    ['app://plexus/%2e%2e%2fmain%2fmain.js', 400],
    ['app://plexus/..%2fmain.js', 400],
    ['app://plexus/..%5cmain.js', 400],
    ['app://plexus/a%5c..%5cmain.js', 400],
    ['app://plexus/%252e%252e/main.js', 400],
    ['app://plexus//etc/x.js', 400],
    ['app://plexus/a/%00.js', 400],
    ['app://plexus/.env.json', 400],
    ['app://plexus/%', 400],
    ['app://plexus/../../etc/passwd', 404],
    ['app://plexus/C:/windows/win.js', 400],
    ['app://other/index.html', 403],
    ['app://user@plexus/index.html', 403],
    ['file:///etc/x.js', 403],
    ['nothing', 400],
  ])('%s is refused with %i', (address, status) => {
    expect(get(address)).toEqual({ status })
  })

  it('is only read, never sent to', () => {
    expect(assetPath(root, 'POST', 'app://plexus/index.html')).toEqual({ status: 405 })
  })

  it('never leads outside, whatever it holds', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '%2e', '%2E%2e', '%2f', '%5c', '\\', '/', '%00', '%25', '.js'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const asset = get(`app://plexus/${parts.join('')}.js`)
        const path = asset.status === 200 ? asset.path : `${root}${sep}refused`
        expect(path.startsWith(root + sep)).toBe(true)
        expect(path.split(sep)).not.toContain('..')
      }),
    )
  })
})
