/** What a driver does in a second and a slow machine in ten; whoever has not answered by then never will. In ms. */
const patience = 90_000

/**
 * The answer of a step that no timeout of the driver's bounds, so that one that hangs says which it was rather than
 * that the test's time is over.
 */
export async function within<Answer>(step: string, answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`No answer after ${patience / 1_000} s: ${step}`)),
      patience,
    )
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
