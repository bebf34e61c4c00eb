/** Whether two plain values say the same, an absent member and one that is undefined being alike. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const left = membersOf(one)
  const right = membersOf(other)
  return (
    left.size === right.size && [...left].every(([key, value]) => sameValue(value, right.get(key)))
  )
}

function membersOf(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, member]) => member !== undefined))
}
