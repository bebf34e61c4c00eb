import type { DesktopFailure, DesktopFailureCode } from '../../src/ipc/contract.ts'

/** Something the desktop could not do; `detail` names the place and cause, never content or a path. */
export class DesktopError extends Error {
  readonly code: DesktopFailureCode
  constructor(code: DesktopFailureCode, detail: string) {
    super(detail)
    this.name = 'DesktopError'
    this.code = code
  }
}

const codeOfSystemError: Readonly<Record<string, DesktopFailureCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
}

/**
 * A failure as it travels to the page. Messages of other errors may quote a path or a file's content, so of those only
 * the class and the system's error code are told.
 */
export function failureFrom(error: unknown, during: string): DesktopFailure {
  if (error instanceof DesktopError) {
    return { code: error.code, detail: `${during}: ${error.message}` }
  }
  const systemCode = systemErrorCode(error)
  const kind = error instanceof Error ? error.name : typeof error
  return {
    code: (systemCode !== null && codeOfSystemError[systemCode]) || 'unexpected',
    detail: `${during}: ${systemCode ?? kind}`,
  }
}

/** The code of a file-system error such as `ENOSPC`, else null. */
export function systemErrorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  const { code } = error
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? code : null
}
