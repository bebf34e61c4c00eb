import { expect, it, vi } from 'vitest'

vi.mock('electron', () => ({ session: {} }))
const { isServiceAddress } = await import('../../../electron/main/network/serviceSession.ts')

it('reaches Crossref over TLS', () => {
  expect(isServiceAddress('https://api.crossref.org/works?filter=updates:10.1000/a')).toBe(true)
})

it.each([
  'http://api.crossref.org/works',
  'https://api.crossref.org.example/works',
  'https://api.crossref.org:8443/works',
  'https://crossref.org/works',
  'https://someone@api.crossref.org/works',
  'https://:secret@api.crossref.org/works',
  'file:///etc/passwd',
  'file://api.crossref.org/works',
  'app://plexus/index.html',
  'data:application/json,{}',
  'http://169.254.169.254/latest/meta-data',
  'not an address',
])('does not reach %s', (url) => {
  expect(isServiceAddress(url)).toBe(false)
})
