/** Closes a union: the compiler refuses a call that could be reached, and a bug that reaches it says with what. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
