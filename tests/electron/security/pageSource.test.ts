import { describe, expect, it } from 'vitest'
import { appPage, builtPage, pageSource } from '../../../electron/main/security/appOrigin.ts'
import { isLoadable } from '../../../electron/main/security/networkGuard.ts'
import { isPermitted } from '../../../electron/main/security/permissions.ts'
import { isTrustedSender } from '../../../electron/main/security/trustedSender.ts'

describe('the page', () => {
  it('has the origin that the database belongs to, for ever', () => {
    expect(appPage).toBe('app://plexus/index.html')
  })

  it('comes from a development server only when not packaged and only from this machine', () => {
    const server = 'http://localhost:5173/'
    expect(pageSource(false, server).page).toBe(server)
    expect(pageSource(true, server)).toBe(builtPage)
    expect(pageSource(false, undefined)).toBe(builtPage)
    for (const url of ['https://localhost/', 'http://example.com/', 'file:///x', 'x']) {
      expect(pageSource(false, url), url).toBe(builtPage)
    }
  })

  it('is told from look-alikes', () => {
    expect(builtPage.isOwn('app://plexus/index.html#/x')).toBe(true)
    for (const url of [
      'app://plexus.example/',
      'app://plexus@other/',
      'app://a@plexus/',
      'app:plexus',
      'https://plexus/',
      'about:blank',
      '',
    ]) {
      expect(builtPage.isOwn(url), url).toBe(false)
    }
  })

  it('is trusted with calls as a top frame only', () => {
    expect(isTrustedSender({ url: appPage, parent: null }, builtPage)).toBe(true)
    expect(isTrustedSender({ url: appPage, parent: {} }, builtPage)).toBe(false)
    expect(isTrustedSender({ url: 'about:blank', parent: null }, builtPage)).toBe(false)
    expect(isTrustedSender(null, builtPage)).toBe(false)
  })

  it('loads nothing from a network', () => {
    for (const url of ['app://plexus/x.js', 'blob:app://plexus/1', 'data:,x', 'devtools://d/']) {
      expect(isLoadable(url, builtPage), url).toBe(true)
    }
    for (const url of ['http://a/', 'https://a/', 'ws://a/', 'wss://a/', 'file:///a', 'ftp://a/']) {
      expect(isLoadable(url, builtPage), url).toBe(false)
    }
    const server = pageSource(false, 'http://localhost:5173/')
    expect(isLoadable('ws://localhost:5173/', server)).toBe(true)
    expect(isLoadable('http://localhost:9999/', server)).toBe(false)
  })

  it('is permitted two things, and other pages none', () => {
    expect(isPermitted('persistent-storage', 'app://plexus/', builtPage)).toBe(true)
    expect(isPermitted('clipboard-sanitized-write', 'app://plexus/', builtPage)).toBe(true)
    expect(isPermitted('persistent-storage', 'https://a/', builtPage)).toBe(false)
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'unknown',
    ]) {
      expect(isPermitted(permission, 'app://plexus/', builtPage), permission).toBe(false)
    }
  })
})
