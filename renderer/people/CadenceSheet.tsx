export function CadenceSheet(_: { readonly ids: readonly string[]; readonly onClose: () => void }) {
  return null
}
