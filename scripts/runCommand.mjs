import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

const isWindows = process.platform === 'win32'

/**
 * Runs a command with this terminal's input and output.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onErrorLine?: (line: string) => void }} [options] onErrorLine is
 *   handed what it would say on its error output, line by line, in place of the terminal
 * @returns {Promise<number>} its exit code; 1 when it could not start or was ended by a signal
 */
export function runLoudly(command, parameters, { cwd, env, onErrorLine } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['inherit', 'inherit', onErrorLine ? 'pipe' : 'inherit'],
      shell: isWindows && !command.endsWith('.exe'),
    })
    child.once('error', (error) => {
      console.error(`${command} could not start: ${error.message}`)
      resolve(1)
    })
    if (onErrorLine && child.stderr) createInterface(child.stderr).on('line', onErrorLine)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

/**
 * Runs a command in silence and keeps what it said.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} [options] timeout in milliseconds
 * @returns {Promise<{ code: number, output: string, lastLine: string }>} code 127 when it could not start
 */
export function runQuietly(command, parameters, { cwd, env, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
      shell: isWindows && !command.endsWith('.exe'),
    })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.once('error', (error) => resolve({ code: 127, output, lastLine: error.message }))
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output, lastLine: lastLineOf(output) }),
    )
  })
}

/** @param {string} output */
function lastLineOf(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  return lines.at(-1)?.trim() ?? 'it said nothing'
}
