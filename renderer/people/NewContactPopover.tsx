export function NewContactPopover(_: { readonly text: string; readonly onClose: () => void }) {
  return null
}
