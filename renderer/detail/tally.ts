/** Values with how often each occurs, the most frequent first. */
export function tally(values: readonly string[]): [string, number][] {
  const times = new Map<string, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times].sort(([, a], [, b]) => b - a)
}
