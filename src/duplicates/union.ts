/** Lists joined in order, each member once, by what makes two the same. */
export function union<Member>(
  lists: readonly (readonly Member[])[],
  nameOf: (member: Member) => string = (member) => JSON.stringify(member),
): Member[] {
  const named = new Map<string, Member>()
  for (const member of lists.flat()) {
    const name = nameOf(member)
    if (!named.has(name)) named.set(name, member)
  }
  return [...named.values()]
}
