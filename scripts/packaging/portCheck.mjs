import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A packaged program that has not opened its library by then will not. In milliseconds. */
const patience = 60_000
/** An open pipe answers within some ten milliseconds. */
const pipePatience = 1_500

/**
 * @typedef {object} Surroundings what this machine needs
 * @property {readonly string[]} switches
 * @property {Record<string, string>} env
 */

/**
 * Starts a packaged program with the switches that ask for a debugger and looks whether anything can be reached. Twice,
 * because Chromium opens no port where it is asked for a pipe as well.
 * @param {string} executable
 * @param {Surroundings} surroundings
 * @returns {Promise<string[]>} what was found open, in words
 */
export async function openDebuggingPorts(executable, surroundings) {
  const [chromium, node] = await freePorts()
  const asked = [`--remote-debugging-port=${chromium}`, `--inspect=${node}`]
  const ports = await started(executable, asked, surroundings, async (_program, profile) => {
    const found = []
    if (await isOpen(chromium)) found.push(`--remote-debugging-port opened port ${chromium}`)
    if (await isOpen(node)) found.push(`--inspect opened port ${node}`)
    if (existsSync(join(profile, 'DevToolsActivePort')))
      found.push('DevToolsActivePort was written')
    return found
  })
  const pipe = await started(
    executable,
    ['--remote-debugging-pipe'],
    surroundings,
    async (program) => ((await answersPipe(program)) ? ['--remote-debugging-pipe answers'] : []),
  )
  return [...ports, ...pipe]
}

/**
 * Starts the program on a profile of its own, looks once its page has opened the library, and ends it.
 * @param {string} executable
 * @param {readonly string[]} asked
 * @param {Surroundings} surroundings
 * @param {(program: import('node:child_process').ChildProcess, profile: string) => Promise<string[]>} look
 */
async function started(executable, asked, { switches, env }, look) {
  const home = await mkdtemp(join(tmpdir(), 'plexus-ports-'))
  const profile = join(home, 'profile')
  const words = [...switches, ...asked, '--in-background', `--user-data-dir=${profile}`]
  const program = spawn(executable, words, {
    env: { ...process.env, ...env, HOME: home, XDG_CONFIG_HOME: home },
    // The pipe's ends are the program's numbers 3 and 4.
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise((resolve) => program.once('exit', resolve))
  try {
    await untilThere(join(profile, 'IndexedDB'), program)
    return await look(program, profile)
  } finally {
    program.kill()
    const timer = setTimeout(() => program.kill('SIGKILL'), 5_000)
    await ended
    clearTimeout(timer)
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Two ports nobody listens on; held at the same time so that they differ. @returns {Promise<[number, number]>} */
async function freePorts() {
  const servers = [createServer(), createServer()]
  /** @type {number[]} */
  const ports = []
  for (const server of servers) {
    await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)))
    const address = server.address()
    ports.push(typeof address === 'object' && address !== null ? address.port : 0)
  }
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))))
  return [ports[0] ?? 0, ports[1] ?? 0]
}

/** @param {string} path @param {import('node:child_process').ChildProcess} program */
async function untilThere(path, program) {
  for (const begun = Date.now(); !existsSync(path); await pause(200)) {
    if (program.exitCode !== null)
      throw new Error(`The packaged program ended (${program.exitCode}).`)
    if (Date.now() - begun > patience) throw new Error('The packaged program opened no library.')
  }
}

/** Asks over the pipe which browser this is. @param {import('node:child_process').ChildProcess} program */
async function answersPipe(program) {
  const [, , , asking, answering] = program.stdio
  if (!(asking instanceof Socket && answering instanceof Socket)) return false
  // Nobody at the other end is what is hoped for.
  asking.on('error', () => undefined)
  answering.on('error', () => undefined)
  let hasAnswered = false
  answering.on('data', () => {
    hasAnswered = true
  })
  asking.write('{"id":1,"method":"Browser.getVersion"}\0')
  await pause(pipePatience)
  asking.destroy()
  answering.destroy()
  return hasAnswered
}

/** @param {number} port @returns {Promise<boolean>} */
function isOpen(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const answer = (/** @type {boolean} */ open) => () => {
      socket.destroy()
      resolve(open)
    }
    socket.once('connect', answer(true))
    socket.once('error', answer(false))
  })
}
