export function NextDateSheet(_: {
  readonly ids: readonly string[]
  readonly snooze: boolean
  readonly onClose: () => void
}) {
  return null
}
