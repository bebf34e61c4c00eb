import type { LargeArguments, LargeCommand } from '../session/largeCommands.ts'
import { performCommand } from '../session/performCommand.ts'
import type { Session } from '../session/session.ts'
import { selectedIds } from '../state/selection.ts'

/** The commands that take the ids they are about first, and what they take after them. */
type OverIds = {
  [Name in LargeCommand]: LargeArguments<Name> extends readonly [readonly string[], ...unknown[]]
    ? Name
    : never
}[LargeCommand]
type AfterIds<Name extends OverIds> =
  LargeArguments<Name> extends readonly [readonly string[], ...infer Rest] ? Rest : never

/** Runs a command over what is selected now: of very many records in a worker, else here. */
export function overSelected<Name extends OverIds>(
  session: Session,
  name: Name,
  ...rest: AfterIds<Name>
): Promise<void> {
  const ids = selectedIds()
  return performCommand(session, (_, overMany) =>
    overMany(name, ...([ids, ...rest] as unknown as LargeArguments<Name>)),
  )
}
