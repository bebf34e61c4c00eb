import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { appScheme } from './appOrigin.ts'
import { assetPath } from './assetPath.ts'
import { securityHeaders } from './contentSecurityPolicy.ts'

/** Tells Chromium what the app scheme may do; must run before the program is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Serves the built page from `root`, and nothing else on this machine. */
export function serveApp(session: Session, root: string): void {
  session.protocol.handle(appScheme, async ({ method, url }) => {
    const asset = assetPath(root, method, url)
    if (asset.status !== 200) return refusal(asset.status)
    try {
      const body = method === 'HEAD' ? null : new Uint8Array(await readFile(asset.path))
      return new Response(body, {
        headers: { ...securityHeaders, 'content-type': asset.contentType },
      })
    } catch {
      return refusal(404)
    }
  })
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: { ...securityHeaders } })
}
