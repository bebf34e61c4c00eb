/** Records that become another: whatever names one of `from` names `to` afterwards. */
export interface Repointing {
  readonly table: 'contacts' | 'resources'
  readonly from: readonly string[]
  readonly to: string
}

/** Ids with some of them changed to another, each once. */
export function pointed(
  ids: readonly string[],
  { from, to }: Pick<Repointing, 'from' | 'to'>,
): string[] {
  return [...new Set(ids.map((id) => (from.includes(id) ? to : id)))]
}
