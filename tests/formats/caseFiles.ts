import { existsSync, readFileSync } from 'node:fs'

const folder = '../shared/cases/people'

/** Whether the inputs written down beside the project are there (see announceAbsentMaterial.ts). */
export const hasCases = existsSync(folder)

export function caseText(file: string): string {
  return readFileSync(`${folder}/${file}`, 'utf8')
}
