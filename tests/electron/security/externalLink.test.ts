import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { externalLink } from '../../../electron/main/security/externalLink.ts'

describe('a link to open outside', () => {
  it.each([
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['HTTP://EXAMPLE.com', 'http://example.com/'],
    ['mailto:someone@example.com', 'mailto:someone@example.com'],
    ['mailto:a@b.example?subject=My%20file', 'mailto:a@b.example?subject=My%20file'],
    ['mailto:attach@b.example', 'mailto:attach@b.example'],
    [
      'mailto:a@b.example?body=I%20attach;%20attach%20%26%20attachment',
      'mailto:a@b.example?body=I%20attach;%20attach%20%26%20attachment',
    ],
    ['https://b.example/?attach=x', 'https://b.example/?attach=x'],
    ['mailto:a@b.example?body=x%0D%0Ay', 'mailto:a@b.example?body=x%0D%0Ay'],
    ['https://аpple.com/', 'https://xn--pple-43d.com/'],
    ['https://x.example/\u202Egpj.exe', 'https://x.example/%E2%80%AEgpj.exe'],
  ])('%s is opened as %s', (text, link) => {
    expect(externalLink(text)).toBe(link)
  })

  it.each([
    'javascript:alert(1)',
    'jAvAsCrIpT:alert(1)',
    ' \u0001javascript:alert(1)',
    'data:text/html;base64,PHNjcmlwdD4=',
    'vbscript:x',
    'file:///etc/passwd',
    '\\\\host\\share',
    'smb://host/share',
    'ms-msdt:/id PCWDiagnostic',
    'search-ms:query=x',
    'ssh://-oProxyCommand=x',
    'https://user@evil.example/',
    'https://user:secret@evil.example/',
    'https://example.com/%00',
    'https://example.com/%0d%0aSet-Cookie:a',
    'mailto:a@b.example?subject=x%0Abcc:c@d.example',
    'mailto:a@b.example?body=x%0Ay',
    'mailto:a@b.example?subject=x%0D%0ABcc:c@d.example&body=y',
    'mailto:a@b.example?subject=body=x%0D%0ABcc:c@d.example',
    'mailto:a@b.example?attach=/etc/passwd',
    'mailto:a@b.example?attachment=file:///etc/passwd',
    'mailto:?subject=x&Attach=~/.ssh/id_rsa',
    'mailto:a@b.example?aTTachMent=x',
    'MAILTO:a@b.example?attachments=x',
    'mailto:a@b.example?%61ttach=x',
    'mailto:a@b.example?%2561ttach=x',
    'mailto:a@b.example?att%41ch=x',
    'mailto:a@b.example?x=1%26attach=x',
    'mailto:a@b.example?x=1;attach=x',
    'mailto:a@b.example?x=1?attach=x',
    'mailto:a@b.example?x=1&amp;attach=x',
    'mailto:a@b.example?attach%3Dx',
    'mailto:a@b.example?%20attach%20=x',
    'mailto:a@b.example?attach',
    'mailto:a@b.example?x-attachment=x',
    'mailto:a@b.example%3Fattach=x',
    'mailto:a@b.example%0D%0ABcc:c@d.example?body=y',
    'https://example.com/?body=x%0D%0Ay',
    'https://exam\nple.com/',
    `https://example.com/${'a'.repeat(2048)}`,
    `https://example.com/${'й'.repeat(1000)}`,
    '',
    'example.com',
  ])('%j is not opened', (text) => {
    expect(externalLink(text)).toBeNull()
  })

  it('has one of three schemes, is short, and reads the same when read again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const link = externalLink(text) ?? 'https://refused.example/'
        expect(link).toMatch(/^(?:https?|mailto):/)
        expect(link.length).toBeLessThanOrEqual(2048)
        expect(externalLink(link)).toBe(link)
      }),
    )
  })
})
