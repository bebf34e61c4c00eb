/**
 * Packages that ask for Node 22.12 and of which Plexus needs nothing that Node 20.19 lacks: it starts Electron's
 * executable and not its command line, its installer runs on both, and native modules, which @electron/rebuild is for,
 * there are none. `npm run test:nodes` and packaging on Node 20 are the proof.
 */
const runHere = new Set([
  'electron',
  '@electron/get',
  '@electron/rebuild',
  '@electron-internal/extract-zip',
  'node-abi',
])

const mark = /^npm warn EBADENGINE /i
const lastLine = /^npm warn EBADENGINE \}\s*$/i

/**
 * Takes npm's warnings about the Node of packages that are known to do with this one out of what it says, five lines
 * for each, and keeps every other line. To be given whole lines.
 */
export class EngineWarnings {
  /** @type {string[]} */
  #block = []
  /** @type {Set<string>} */
  #known = new Set()

  /** @param {string} line @returns {string[]} the lines to show now */
  take(line) {
    if (!mark.test(line)) return [...this.#release(), line]
    const before = /Unsupported engine/.test(line) ? this.#release() : []
    this.#block.push(line)
    return lastLine.test(line) ? [...before, ...this.#release()] : before
  }

  /** @returns {string[]} what is left when npm has ended, and one line in the place of what was taken out */
  end() {
    const left = this.#release()
    if (this.#known.size === 0) return left
    const names = [...this.#known].sort().join(', ')
    return [
      ...left,
      `These packages ask for Node 22.12; what Plexus uses of them runs on ${process.version}: ${names}.`,
    ]
  }

  /** The lines of a warning, unless it is about a package that is known. */
  #release() {
    const block = this.#block
    this.#block = []
    const name = /package: '(@?[^@']+)@/.exec(block.join('\n'))?.[1]
    const isFor22 = /node: '>= ?22\.12/.test(block.join('\n'))
    if (name === undefined || !isFor22 || !runHere.has(name)) return block
    this.#known.add(name)
    return []
  }
}
