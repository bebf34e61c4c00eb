/** The oldest Node that every tool of this project runs on. */
const oldest = { major: 20, minor: 19 }

/**
 * Why this Node will not do, in words for the user.
 * @param {string} version as `process.versions.node`
 * @returns {string | null} null when it will do
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return null
  return [
    `Plexus needs Node ${oldest.major}.${oldest.minor} or newer; this is Node ${version}.`,
    'Get a current one from https://nodejs.org, or with a version manager: nvm install --lts',
  ].join('\n')
}
