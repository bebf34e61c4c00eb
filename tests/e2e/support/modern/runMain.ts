import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { MainProcess } from '../mainProcess.ts'

/**
 * Runs the built main process of a program in this process, with `electron` and `process` handed in. Each run has
 * globals of its own: what one test puts over `fetch` is not met by the next.
 */
export function runMain(
  folder: string,
  electron: object,
  versions: Readonly<Record<string, string>>,
): MainProcess {
  const file = join(folder, 'out/main/main.cjs')
  const ownRequire = createRequire(file)
  const globals = ownGlobals(versions)
  const run = (text: string, more: Readonly<Record<string, unknown>> = {}): unknown => {
    const known = { ...globals, ...more }
    return new Function(...Object.keys(known), text)(...Object.values(known))
  }
  const module = { exports: {} }
  run(`${readFileSync(file, 'utf8')}\n//# sourceURL=${file}`, {
    require: (name: string) => (name === 'electron' ? electron : ownRequire(name)),
    module,
    exports: module.exports,
    __dirname: dirname(file),
    __filename: file,
  })
  return {
    async evaluate<R>(work: unknown, arg?: unknown): Promise<R> {
      // As the driver does with Electron: the text of the function, run over there on a copy of what it is given.
      const there = run(`return (${String(work)})`) as (...given: unknown[]) => R | Promise<R>
      return await there(electron, structuredClone(arg))
    },
  }
}

/** The globals that a test may put something over, and those that tell where main runs. */
function ownGlobals(versions: Readonly<Record<string, string>>): Record<string, unknown> {
  const own: Record<PropertyKey, unknown> = {}
  const globals = new Proxy(own, {
    get: (target, name) =>
      Object.hasOwn(target, name) ? target[name] : Reflect.get(globalThis, name),
    set(target, name, value) {
      target[name] = value
      return true
    },
  })
  own.fetch = fetch
  return {
    globalThis: globals,
    fetch: (...given: unknown[]) => (own.fetch as (...given: unknown[]) => unknown)(...given),
    process: new Proxy(process, {
      get: (target, name) =>
        name === 'versions' ? { ...target.versions, ...versions } : Reflect.get(target, name),
    }),
  }
}
