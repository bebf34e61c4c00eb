import type { PageSource } from './appOrigin.ts'

/** What is judged of the frame that makes a call. */
export interface CallingFrame {
  readonly url: string
  readonly parent: unknown
}

/** Whether a call comes from the page itself: a top frame, at our own address. A frame that is gone is not trusted. */
export function isTrustedSender(
  frame: CallingFrame | null | undefined,
  source: PageSource,
): boolean {
  if (!frame) return false
  return frame.parent === null && source.isOwn(frame.url)
}
