/**
 * @typedef {object} Packaging
 * @property {string} platform as `process.platform`
 * @property {string} version of the runtime
 * @property {string} runtimeFolder
 * @property {boolean} isRelease installers, not only the unpacked program
 * @property {string | undefined} homepage of whoever publishes the program; there is none by default
 */

/**
 * What electron-builder is told beyond electron-builder.yml. A Debian package must name a homepage; where nobody gave
 * one it is left out, and `leftOut` says so.
 * @param {Packaging} packaging
 * @returns {{ parameters: string[], leftOut: string | null }}
 * @throws {Error} where the homepage is no https address
 */
export function builderParameters({ platform, version, runtimeFolder, isRelease, homepage }) {
  const hasIntegrity = platform !== 'linux'
  const hasFileFuse = Number(version.split('.')[0]) >= 29
  const lacksHomepage = isRelease && platform === 'linux' && !homepage
  return {
    parameters: [
      ...(isRelease ? [] : ['--dir']),
      ...(lacksHomepage ? ['--linux', 'AppImage'] : []),
      '--publish=never',
      `--config.electronDist=${runtimeFolder}`,
      `--config.electronVersion=${version}`,
      `--config.electronFuses.enableEmbeddedAsarIntegrityValidation=${hasIntegrity}`,
      ...(hasFileFuse ? ['--config.electronFuses.grantFileProtocolExtraPrivileges=false'] : []),
      ...(homepage ? [`--config.extraMetadata.homepage=${checkedHomepage(homepage)}`] : []),
    ],
    leftOut: lacksHomepage
      ? 'No .deb: Debian packages name a homepage. Set PLEXUS_HOMEPAGE to the address of whoever publishes this build.'
      : null,
  }
}

/** @param {string} homepage */
function checkedHomepage(homepage) {
  const isAddress = URL.canParse(homepage) && new URL(homepage).protocol === 'https:'
  if (!isAddress) throw new Error('PLEXUS_HOMEPAGE must be an https address.')
  return new URL(homepage).href
}
