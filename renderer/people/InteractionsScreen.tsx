export function InteractionsScreen() {
  return null
}
