import { runChecks } from './checks.mjs'
import { runScript } from './setUp.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { projectRoot } from './tool.mjs'

await runScript(async () => {
  await ensureDependencies(projectRoot, console.log)
  const { failed } = await runChecks(process.argv.slice(2).join(' '))
  console.log(failed.length === 0 ? '\nAll checks are good.' : `\nFailed: ${failed.join(', ')}`)
  return failed.length === 0 ? 0 : 1
})
