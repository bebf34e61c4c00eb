import { describe, expect, it } from 'vitest'
import { DesktopError, failureFrom } from '../../electron/main/desktopError.ts'

describe('a failure on its way to the page', () => {
  it('has a code, and of foreign errors neither message nor path', () => {
    const full = Object.assign(new Error("ENOSPC: write '/home/someone/x'"), { code: 'ENOSPC' })
    expect(failureFrom(full, 'saveFile')).toEqual({ code: 'disk-full', detail: 'saveFile: ENOSPC' })
    expect(failureFrom(new TypeError('patient text'), 'x')).toEqual({
      code: 'unexpected',
      detail: 'x: TypeError',
    })
    expect(failureFrom('patient text', 'x')).toEqual({ code: 'unexpected', detail: 'x: string' })
    const odd = Object.assign(new Error(''), { code: 'some content' })
    expect(failureFrom(odd, 'x')).toEqual({ code: 'unexpected', detail: 'x: Error' })
    expect(failureFrom(new DesktopError('too-large', '5 bytes'), 'x').code).toBe('too-large')
  })
})
