export function LogPopover(_: {
  readonly contactIds: readonly string[]
  readonly onClose: () => void
}) {
  return null
}
