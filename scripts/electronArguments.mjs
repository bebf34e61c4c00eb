import { displayAt } from './setup/display.mjs'

/**
 * The switches that this machine needs before the program's folder on Electron's command line.
 * @param {object} [where]
 * @param {string} [where.platform]
 * @param {number} [where.userId] 0 is root; undefined where the system has no such number
 * @param {NodeJS.ProcessEnv} [where.env]
 * @returns {string[]}
 */
export function electronArguments({
  platform = process.platform,
  userId = process.getuid?.(),
  env = process.env,
} = {}) {
  const needed = []
  // Chromium refuses to start its sandbox as root; each window still asks for it.
  if (platform === 'linux' && userId === 0) needed.push('--no-sandbox')
  // Named outright: an Electron before 38 would ask for X11, a later one goes by XDG_SESSION_TYPE, which may be unset.
  if (displayAt(platform, env) === 'wayland') needed.push('--ozone-platform=wayland')
  return needed
}
