import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Some tests read large collections kept beside the project; says plainly which of them are not there. */
export function setup(): void {
  for (const folder of ['../shared/samples', '../shared/data', '../shared/cases']) {
    if (existsSync(resolve(folder))) continue
    process.stdout.write(`\n${folder} is absent: the tests that read it are skipped.\n`)
  }
}
