import type { z } from 'zod'
import type { CallArgs, CallName, CallResult } from '../../../src/ipc/contract.ts'
import type { Desktop } from '../desktop.ts'

/** One call: the parser of what the page sent, and the work. */
export interface CallHandler<C extends CallName> {
  readonly args: z.ZodType<CallArgs<C>>
  run(desktop: Desktop, ...args: CallArgs<C>): CallResult<C> | Promise<CallResult<C>>
}

export type CallHandlers = { readonly [C in CallName]: CallHandler<C> }
