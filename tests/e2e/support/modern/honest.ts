/**
 * An object that says what it cannot do: asking it for what it lacks throws, with the name, instead of being undefined
 * and passing for an answer.
 */
export function honest<T extends object>(name: string, object: T): T {
  return new Proxy(object, {
    get(target, property) {
      if (typeof property === 'symbol' || property in target || unasked.has(property)) {
        const value: unknown = Reflect.get(target, property)
        return value
      }
      throw new Error(
        `${name}.${property} is Electron's own: it has no stand-in in a plain browser`,
      )
    },
  })
}

/** What the language itself looks for. */
const unasked: ReadonlySet<string> = new Set(['then', 'toJSON', 'asymmetricMatch', '$$typeof'])
