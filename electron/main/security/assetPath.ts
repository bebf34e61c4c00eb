import { extname, join } from 'node:path'
import { appHost, appScheme } from './appOrigin.ts'
import { parsedUrl } from './parsedUrl.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
}

export type Asset =
  | { readonly status: 200; readonly path: string; readonly contentType: string }
  | { readonly status: 400 | 403 | 404 | 405 }

/**
 * The file that a request of the app scheme means, inside `root`, or the status that refuses it.
 * Anything that could lead outside is refused by its look, before the file system is asked: an escaped or plain `..`,
 * a backslash, a NUL, an empty or hidden part, another host. A kind of file that is not served is not found.
 */
export function assetPath(root: string, method: string, address: string): Asset {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 }
  const url = parsedUrl(address)
  if (url === null) return { status: 400 }
  if (url.protocol !== `${appScheme}:` || url.host !== appHost) return { status: 403 }
  if (url.username !== '' || url.password !== '') return { status: 403 }
  const path = decoded(url.pathname === '' || url.pathname === '/' ? '/index.html' : url.pathname)
  if (path === null) return { status: 400 }
  const parts = path.slice(1).split('/')
  if (!parts.every(isPlainName)) return { status: 400 }
  const contentType = contentTypes[extname(path).toLowerCase()]
  if (contentType === undefined) return { status: 404 }
  return { status: 200, path: join(root, ...parts), contentType }
}

function decoded(path: string): string | null {
  try {
    const once = decodeURIComponent(path)
    // What is still escaped after one decoding was escaped twice, to slip past a check like this one.
    return once.includes('%') ? null : once
  } catch {
    return null
  }
}

function isPlainName(part: string): boolean {
  return /^[\w@~+-][\w.@~+ -]*$/.test(part) && !part.includes('..')
}
