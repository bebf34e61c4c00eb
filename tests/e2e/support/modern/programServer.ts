import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What answers the requests of a scheme: the program's own handler, as it gives it to Electron. */
export type SchemeHandler = (request: {
  readonly method: string
  readonly url: string
}) => Response | Promise<Response>

/**
 * Serves the program's own scheme to a browser that knows no such scheme. `app://plexus/index.html` is
 * `http://plexus.localhost/index.html` there, an origin that is the same at every start and that Chromium takes for a
 * secure one; the switch of `hostRules` leads it here and every other host nowhere. What is answered, headers and all,
 * is what the program answers.
 */
export interface ProgramServer {
  /** The switch by which a browser finds this server, and nothing else. */
  readonly hostRules: string
  /** `partition` is the session's: empty for the program's own. */
  handle(partition: string, handler: SchemeHandler): void
  close(): Promise<void>
}

const scheme = 'app:'

/** An address as the browser loads it. */
export function toBrowser(url: string, partition = ''): string {
  const parsed = new URL(url)
  if (parsed.protocol !== scheme) return url
  return `http://${hostOf(parsed.host, partition)}${url.slice(`${scheme}//${parsed.host}`.length)}`
}

/** An address as the program knows it. */
export function toProgram(url: string): string {
  return url.replace(/^http:\/\/([a-z]+)(?:\.[a-z]+)?\.localhost(?=\/|$)/, `${scheme}//$1`)
}

function hostOf(host: string, partition: string): string {
  return partition === '' ? `${host}.localhost` : `${host}.${partition}.localhost`
}

/** Starts the server on a free port of this machine. */
export async function serveProgram(): Promise<ProgramServer> {
  const handlers = new Map<string, SchemeHandler>()
  const server = createServer((request, response) => {
    void answer(handlers, request, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    hostRules: `--host-resolver-rules=MAP *.localhost 127.0.0.1:${port}, MAP * ~NOTFOUND`,
    handle: (partition, handler) => {
      handlers.set(partition, handler)
    },
    close: () => closed(server),
  }
}

async function answer(
  handlers: ReadonlyMap<string, SchemeHandler>,
  { method = 'GET', url = '/', headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A browser asks for it by itself, Electron's window does not.
  if (url === '/favicon.ico') {
    response.writeHead(204).end()
    return
  }
  const [, host = '', partition = ''] =
    /^([a-z]+)(?:\.([a-z]+))?\.localhost$/.exec(headers.host ?? '') ?? []
  const answered = await handlers.get(partition)?.({ method, url: `${scheme}//${host}${url}` })
  if (answered === undefined) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(answered.status, Object.fromEntries(answered.headers))
  response.end(Buffer.from(await answered.arrayBuffer()))
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
}
