import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Runs a script in a process of its own, so that one thing's memory is not counted to another, and
 * answers the figures it prints as JSON, each under the prefix.
 */
export function measureApart(
  prefix: string,
  script: URL,
  ...args: readonly string[]
): Record<string, number> {
  const parameters = [
    '--expose-gc',
    '--max-old-space-size=4096',
    ...loader(),
    fileURLToPath(script),
    ...args,
  ]
  const output = execFileSync(process.execPath, parameters, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const figures: Record<string, number> = JSON.parse(output)
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [`${prefix}.${name}`, value]),
  )
}

/** The flags by which this process itself reads TypeScript. */
function loader(): string[] {
  return process.execArgv.filter((flag, at, all) => {
    const takesValue = (name: string | undefined) => name === '--import' || name === '--require'
    return takesValue(flag) || takesValue(all[at - 1])
  })
}
