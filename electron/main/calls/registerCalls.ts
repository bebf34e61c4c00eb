import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import {
  type CallArgs,
  type CallName,
  type CallResult,
  callChannel,
  callNames,
  type Reply,
} from '../../../src/ipc/contract.ts'
import type { Desktop } from '../desktop.ts'
import { DesktopError, failureFrom } from '../desktopError.ts'
import type { CallHandler, CallHandlers } from './callHandler.ts'

/**
 * Answers the page's calls: who calls is checked, what it sent is parsed, what goes wrong becomes a code.
 * @param isTrusted judges the caller before anything it sent is looked at
 */
export function registerCalls(
  desktop: Desktop,
  handlers: CallHandlers,
  isTrusted: (event: IpcMainInvokeEvent) => boolean,
): void {
  for (const name of callNames) {
    ipcMain.handle(callChannel(name), (event, ...args: unknown[]) =>
      isTrusted(event) ? answer(desktop, name, handlers[name], args) : refuse(name),
    )
  }
}

function refuse(name: CallName): Reply<never> {
  return { ok: false, error: { code: 'not-allowed', detail: `${name}: not our page` } }
}

/** Runs one call on what the page sent. Never rejects: a failure is a value with a code. */
export async function answer<C extends CallName>(
  desktop: Desktop,
  name: C,
  handler: CallHandler<C>,
  args: readonly unknown[],
): Promise<Reply<CallResult<C>>> {
  try {
    const parsed = handler.args.safeParse(args)
    if (!parsed.success) throw new DesktopError('bad-arguments', 'not what the call takes')
    const value = await handler.run(desktop, ...(parsed.data as CallArgs<C>))
    return { ok: true, value }
  } catch (error) {
    return { ok: false, error: failureFrom(error, name) }
  }
}
