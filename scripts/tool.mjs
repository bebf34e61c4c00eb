import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The project's folder. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * The path of an installed tool's own script, to be run with this Node: the same on every system, without a shell.
 * @param {string} inside path below node_modules
 */
export function tool(inside) {
  return join(projectRoot, 'node_modules', inside)
}

/**
 * Whether a module is the one that was started from the command line.
 * @param {string} moduleUrl its `import.meta.url`
 */
export function isMain(moduleUrl) {
  const started = process.argv[1]
  return started !== undefined && moduleUrl === pathToFileURL(started).href
}
