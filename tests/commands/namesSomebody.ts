import { scan } from '../../src/reputation/scan.ts'

/** What the page asks of a worker, answered at once. */
export async function namesSomebody(text: string): Promise<boolean> {
  return scan(text).findings.some(({ severity }) => severity === 'block')
}
