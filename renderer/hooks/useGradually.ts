import { useEffect, useState } from 'react'

/** So many stand at once; the window is free between each of the others. */
const atOnce = 6

/**
 * Those of many that are drawn so far: forms of several fields each, of which sixty at once would hold the window for a
 * second, come one after another.
 */
export function useGradually<Item>(items: readonly Item[]): readonly Item[] {
  const [drawn, setDrawn] = useState(atOnce)
  useEffect(() => {
    if (drawn >= items.length) return
    const timer = setTimeout(() => setDrawn(drawn + 1))
    return () => clearTimeout(timer)
  }, [drawn, items.length])
  return items.slice(0, drawn)
}
