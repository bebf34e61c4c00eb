/** Two records that are, or perhaps are, the same; `safe` ones may be merged without looking, with undo. */
export interface DuplicatePair<Reason> {
  readonly ids: readonly [string, string]
  readonly level: 'safe' | 'suggest'
  readonly points: number
  readonly reasons: readonly Reason[]
}
