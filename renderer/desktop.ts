import {
  type CallArgs,
  type CallName,
  type CallResult,
  callNames,
  type DesktopApi,
  type DesktopFailureCode,
} from '../src/ipc/contract.ts'

declare global {
  interface Window {
    readonly plexus: DesktopApi
  }
}

/** A desktop call that failed; `code` chooses the words, `detail` is for the diagnostic file alone. */
export class DesktopError extends Error {
  readonly code: DesktopFailureCode
  constructor(code: DesktopFailureCode, detail: string) {
    super(detail)
    this.name = 'DesktopError'
    this.code = code
  }
}

async function call<C extends CallName>(name: C, args: CallArgs<C>): Promise<CallResult<C>> {
  const method = window.plexus[name] as (...args: CallArgs<C>) => ReturnType<DesktopApi[C]>
  const reply = await method(...args)
  if (reply.ok) return reply.value as CallResult<C>
  throw new DesktopError(reply.error.code, reply.error.detail)
}

type Desktop = { readonly [C in CallName]: (...args: CallArgs<C>) => Promise<CallResult<C>> } & {
  readonly on: DesktopApi['on']
}

/** The desktop calls, each answering its value or throwing a DesktopError. */
export const desktop: Desktop = {
  ...(Object.fromEntries(
    callNames.map((name) => [name, (...args: never) => call(name, args)]),
  ) as unknown as Omit<Desktop, 'on'>),
  on: (event, listener) => window.plexus.on(event, listener),
}
