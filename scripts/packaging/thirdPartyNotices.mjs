import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * @typedef {object} Licensed
 * @property {string} name with its version
 * @property {string} licence as SPDX names it
 * @property {string} text of every licence and notice file that comes with the package
 */

const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i

/**
 * The notices of everything that is bundled: the dependencies of package.json and theirs, as package-lock.json has them.
 * Packages of types alone leave nothing in the bundle.
 * @param {string} root the project's folder
 * @returns {Promise<string>}
 * @throws {Error} naming packages that state no licence
 */
export async function thirdPartyNotices(root) {
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'))
  const bundled = Object.keys(packages).filter((path) => isBundled(path, packages[path]))
  const read = await Promise.all(bundled.map((path) => licensed(join(root, path))))
  const unlicensed = read.filter(({ licence }) => licence === '').map(({ name }) => name)
  if (unlicensed.length > 0) {
    throw new Error(`These dependencies state no licence: ${unlicensed.join(', ')}`)
  }
  const data = await dataNotices(root)
  return `${[head, ...read.map(notice), data].join('\n\n')}\n`
}

const head =
  'Plexus contains the following software of others, each under its own licence. Electron and Chromium have theirs in ' +
  'LICENSE.electron.txt and LICENSES.chromium.html.'

const lists = 'resources/deid'

/**
 * Where the scanner's word lists come from: filtered from collections of others, whose licenses ask to be named.
 * @param {string} root
 */
async function dataNotices(root) {
  const files = (await readdir(join(root, lists))).filter((file) => file.endsWith('.json')).sort()
  const sources = await Promise.all(
    files.map(async (file) => {
      const { source } = JSON.parse(await readFile(join(root, lists, file), 'utf8'))
      return `${file}: ${source}`
    }),
  )
  const rule = '='.repeat(80)
  return [`${rule}\nWord lists (${lists})\n${rule}`, ...sources].join('\n\n')
}

/** @param {string} path @param {{ dev?: boolean, devOptional?: boolean, optional?: boolean }} locked */
function isBundled(path, { dev, devOptional, optional }) {
  return path !== '' && !dev && !devOptional && !optional && !path.includes('node_modules/@types/')
}

/** @param {string} folder @returns {Promise<Licensed>} */
async function licensed(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  )
  const files = (await readdir(folder)).filter((file) => licenceFile.test(file)).sort()
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return {
    name: `${name} ${version}`,
    licence: typeof license === 'string' && !/^UNLICENSED$/i.test(license) ? license.trim() : '',
    text: texts.map((text) => text.trim()).join('\n\n'),
  }
}

/** @param {Licensed} licensed */
function notice({ name, licence, text }) {
  const words = text === '' ? 'The package comes without the text of its licence.' : text
  return `${'='.repeat(80)}\n${name} (${licence})\n${'='.repeat(80)}\n\n${words}`
}
