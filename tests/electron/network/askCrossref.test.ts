import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askCrossref, type Fetch } from '../../../electron/main/network/askCrossref.ts'

const asked: string[] = []
const server = createServer((request, response) => {
  asked.push(request.url ?? '')
  const about = new URL(request.url ?? '', 'http://here').searchParams.get('filter')
  if (about === 'updates:10.1000/elsewhere') {
    response.writeHead(302, { location: '/works?filter=updates:10.1000/a' }).end()
    return
  }
  response.statusCode = about === 'updates:10.1000/missing' ? 404 : 200
  response.end(about === 'updates:10.1000/long' ? 'x'.repeat(3_000_000) : '{"message":{}}')
})
let port = 0
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => {
  server.close()
})

/** The real fetch, led to the server of this test. */
const here: Fetch = (url, options) => {
  const { host, pathname, search } = new URL(url)
  expect(host).toBe('api.crossref.org')
  return fetch(`http://127.0.0.1:${port}${pathname}${search}`, options)
}

test('asks about one paper after the other, sends the DOI alone, and hands over what was said', async () => {
  const answers = await askCrossref(['10.1000/a(b)', '10.1000/missing', '10.1000/long'], here)
  expect(answers).toEqual([
    { doi: '10.1000/a(b)', json: '{"message":{}}' },
    { doi: '10.1000/missing', json: null },
    { doi: '10.1000/long', json: null },
  ])
  const [first = ''] = asked
  expect(Object.fromEntries(new URL(first, 'http://here').searchParams)).toEqual({
    filter: 'updates:10.1000/a(b)',
    select: 'DOI,update-to',
    rows: '50',
  })
})

test('tells that it cannot be reached', async () => {
  const nowhere: Fetch = () => Promise.reject(new TypeError('fetch failed'))
  await expect(askCrossref(['10.1000/a'], nowhere)).rejects.toMatchObject({ code: 'no-network' })
})

test('follows no redirect, wherever it leads', async () => {
  await expect(askCrossref(['10.1000/elsewhere'], here)).rejects.toMatchObject({
    code: 'no-network',
  })
  expect(asked.at(-1)).toContain('elsewhere')
})

test('stops reading an answer that does not end', async () => {
  let read = 0
  let cancelled = false
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      read += 100_000
      controller.enqueue(new Uint8Array(100_000).fill(120))
    },
    cancel() {
      cancelled = true
    },
  })
  const endless: Fetch = async () => new Response(body)
  expect(await askCrossref(['10.1000/a'], endless)).toEqual([{ doi: '10.1000/a', json: null }])
  expect(cancelled).toBe(true)
  expect(read).toBeLessThan(3_000_000)
})
