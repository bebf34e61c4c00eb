/** Groups in which all may be one another, and who is in none. */
export interface Cliques<Node> {
  readonly groups: readonly (readonly Node[])[]
  readonly torn: readonly Node[]
}

/**
 * Puts together what may be one. Who may be two that are not one another is torn between them: which of them it is would
 * be a guess. `bucketsOf` says who is compared at all, so that of thousands few are.
 */
export function asCliques<Node>(
  nodes: readonly Node[],
  bucketsOf: (node: Node) => readonly string[],
  mayBeOne: (one: Node, other: Node) => boolean,
): Cliques<Node> {
  const near = neighbors(nodes, bucketsOf, mayBeOne)
  const torn = new Set(nodes.filter((node) => isTorn([...(near.get(node) ?? [])], near)))
  const groups: Node[][] = []
  const taken = new Set<Node>()
  for (const node of nodes) {
    if (taken.has(node) || torn.has(node)) continue
    // Once the torn are out, whoever is near one of a group is near all of it.
    const others = [...(near.get(node) ?? [])].filter((one) => !torn.has(one))
    const group = [node, ...others]
    for (const one of group) taken.add(one)
    groups.push(group)
  }
  return { groups, torn: [...torn] }
}

type Neighbors<Node> = ReadonlyMap<Node, ReadonlySet<Node>>

function neighbors<Node>(
  nodes: readonly Node[],
  bucketsOf: (node: Node) => readonly string[],
  mayBeOne: (one: Node, other: Node) => boolean,
): Neighbors<Node> {
  const near = new Map<Node, Set<Node>>(nodes.map((node) => [node, new Set()]))
  const buckets = new Map<string, Node[]>()
  for (const node of nodes) {
    for (const bucket of bucketsOf(node)) {
      const others = buckets.get(bucket) ?? []
      buckets.set(bucket, others)
      for (const other of others) {
        if (!mayBeOne(node, other)) continue
        near.get(node)?.add(other)
        near.get(other)?.add(node)
      }
      others.push(node)
    }
  }
  return near
}

function isTorn<Node>(around: readonly Node[], near: Neighbors<Node>): boolean {
  return around.some((one, at) => around.slice(at + 1).some((other) => !near.get(one)?.has(other)))
}
