import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { FuseState } from '@electron/fuses/dist/constants.js'

/**
 * What every fuse of a packaged program must be.
 * @param {string} platform as `process.platform`
 * @returns {Record<string, boolean>} by the names of FuseV1Options
 */
export function wantedFuses(platform) {
  return {
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: platform === 'darwin' || platform === 'win32',
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
  }
}

/**
 * Compares the fuses read from a binary with those wanted.
 * @param {Record<string, number | string | undefined>} wire fuse number to state, as @electron/fuses reads it
 * @param {Record<string, boolean>} wanted
 * @returns {{ wrong: string[], absent: string[] }} names of fuses; absent are those that this runtime does not have
 */
export function compareFuses(wire, wanted) {
  /** @type {{ wrong: string[], absent: string[] }} */
  const found = { wrong: [], absent: [] }
  for (const [name, isOn] of Object.entries(wanted)) {
    const state = wire[FuseV1Options[/** @type {keyof typeof FuseV1Options} */ (name)]]
    if (state === undefined || state === FuseState.REMOVED || state === FuseState.INHERIT) {
      found.absent.push(name)
    } else if (state !== (isOn ? FuseState.ENABLE : FuseState.DISABLE)) found.wrong.push(name)
  }
  return found
}

/**
 * Reads the fuses of a packaged executable back.
 * @param {string} executable
 * @param {string} platform as `process.platform`
 */
export async function readFuses(executable, platform) {
  const wire = /** @type {any} */ (await getCurrentFuseWire(executable))
  return compareFuses(wire, wantedFuses(platform))
}
