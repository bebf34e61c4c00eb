/** What is used of a message of the system. */
interface SystemMessage {
  once(event: 'show' | 'failed', listener: () => void): unknown
  show(): void
}

/** A system that has said nothing by then did not show it. In milliseconds. */
export const longestSilence = 10_000

/**
 * Shows a message and answers whether it really was: a program that is not signed may show none on macOS, a Linux
 * without a notification service none, and each is told only afterwards.
 */
export function whetherShown(message: SystemMessage): Promise<boolean> {
  return new Promise((resolve) => {
    const silence = setTimeout(() => resolve(false), longestSilence)
    const answer = (isShown: boolean) => () => {
      clearTimeout(silence)
      resolve(isShown)
    }
    message.once('show', answer(true))
    message.once('failed', answer(false))
    message.show()
  })
}
