/** A key shared by more says nothing: every pair of them would be compared. */
const mostSharing = 400

/** Every two items that share a key, each pair once, in no order of worth. Keys shared by more than 400 are passed over. */
export function* pairsWithin<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Generator<readonly [Item, Item]> {
  const seen = new Set<number>()
  for (const block of blocksOf(items, keysOf)) {
    for (const [one, other] of pairsOf(block)) {
      const pair = one * items.length + other
      if (seen.has(pair)) continue
      seen.add(pair)
      const [first, second] = [items[one], items[other]]
      if (first !== undefined && second !== undefined) yield [first, second]
    }
  }
}

/** The places of the items that share a key, in order, for each key that two or more share. */
function blocksOf<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): (readonly number[])[] {
  const blocks = new Map<string, number[]>()
  items.forEach((item, at) => {
    for (const key of new Set(keysOf(item))) {
      const block = blocks.get(key)
      if (block) block.push(at)
      else blocks.set(key, [at])
    }
  })
  return [...blocks.values()].filter(({ length }) => length > 1 && length <= mostSharing)
}

function* pairsOf(block: readonly number[]): Generator<readonly [number, number]> {
  for (const [left, one] of block.entries()) {
    for (let right = left + 1; right < block.length; right += 1) yield [one, block[right] ?? one]
  }
}
