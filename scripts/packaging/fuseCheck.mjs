import { getCurrentFuseWire } from '@electron/fuses'
import { FuseState } from '@electron/fuses/dist/constants.js'

/**
 * The fuses of Electron by their place in the wire (electron/electron, build/fuses/fuses.json5). Written out, because
 * the @electron/fuses that runs on Node 20 knows the first eight, and later ones need Node 22.12.
 */
const placeOfFuse = {
  RunAsNode: 0,
  EnableCookieEncryption: 1,
  EnableNodeOptionsEnvironmentVariable: 2,
  EnableNodeCliInspectArguments: 3,
  EnableEmbeddedAsarIntegrityValidation: 4,
  OnlyLoadAppFromAsar: 5,
  LoadBrowserProcessSpecificV8Snapshot: 6,
  GrantFileProtocolExtraPrivileges: 7,
  WasmTrapHandlers: 8,
}

/** @typedef {keyof typeof placeOfFuse} FuseName */

/**
 * What every fuse of a packaged program must be.
 * @param {string} platform as `process.platform`
 * @returns {Record<FuseName, boolean>}
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
    // On as Electron ships it; no tool here can set it on Node 20, so it is read back alone.
    WasmTrapHandlers: true,
  }
}

/**
 * Compares the fuses read from a binary with those wanted.
 * @param {Record<string, number | string | boolean | undefined>} wire fuse number to state, as @electron/fuses reads it
 * @param {Record<FuseName, boolean>} wanted
 * @returns {{ wrong: string[], absent: string[], unknown: string[] }} absent are those that this runtime does not have,
 *   unknown those of a later Electron that nobody has decided on
 */
export function compareFuses(wire, wanted) {
  /** @type {{ wrong: string[], absent: string[], unknown: string[] }} */
  const found = { wrong: [], absent: [], unknown: [] }
  for (const [name, place] of Object.entries(placeOfFuse)) {
    const state = wire[place]
    const isOn = wanted[/** @type {FuseName} */ (name)]
    if (state === undefined || state === FuseState.REMOVED || state === FuseState.INHERIT) {
      found.absent.push(name)
    } else if (state !== (isOn ? FuseState.ENABLE : FuseState.DISABLE)) found.wrong.push(name)
  }
  const known = Object.values(placeOfFuse).map(String)
  found.unknown = Object.keys(wire).filter((key) => /^\d+$/.test(key) && !known.includes(key))
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
