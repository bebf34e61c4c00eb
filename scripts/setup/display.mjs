import { spawn } from 'node:child_process'

/**
 * Whether windows can be shown, and on what.
 * @param {string} platform as `process.platform`
 * @param {NodeJS.ProcessEnv} env
 * @returns {'native' | 'x11' | 'wayland' | 'none'} 'native' where the system always has one
 */
export function displayAt(platform, env) {
  if (platform !== 'linux') return 'native'
  if (env.DISPLAY) return 'x11'
  return env.WAYLAND_DISPLAY ? 'wayland' : 'none'
}

/**
 * Starts a virtual display on a number that Xvfb finds free itself. It ends with this process.
 * @param {(line: string) => void} log
 * @returns {Promise<{ display: string, end: () => void }>}
 */
export function startVirtualDisplay(log) {
  const parameters = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp']
  const xvfb = spawn('Xvfb', parameters, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const end = () => {
    xvfb.kill()
  }
  process.once('exit', end)
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => process.exit(1))
  }
  return new Promise((resolve, reject) => {
    let number = ''
    const timer = setTimeout(() => reject(new Error('Xvfb did not start within 20 s.')), 20_000)
    xvfb.once('error', reject)
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended at once (code ${code}).`)))
    xvfb.stdio[3]?.on('data', (chunk) => {
      number += chunk
      if (!number.endsWith('\n')) return
      clearTimeout(timer)
      // Neither the child nor its pipe may keep this process alive when all else is done.
      xvfb.unref()
      xvfb.stdio[3]?.destroy()
      const display = `:${number.trim()}`
      log(`No display here: started a virtual one (Xvfb ${display}, process ${xvfb.pid}).`)
      resolve({ display, end })
    })
  })
}
