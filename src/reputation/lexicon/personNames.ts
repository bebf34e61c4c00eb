import more from '../../../resources/deid/moreNames.json' with { type: 'json' }
import names from '../../../resources/deid/names.json' with { type: 'json' }

const spread = (byLetter: Readonly<Record<string, string>>): string[] =>
  Object.values(byLetter).flatMap((list) => list.split(' '))

/** Given names that are words or towns too; a capital alone does not make them a person. */
export const wordNames: ReadonlySet<string> = new Set(names.wordNames)

/** Given names that are hardly anything else. */
export const firstNames: ReadonlySet<string> = new Set(
  [...names.firstNames, ...spread(more.firstNames)].filter((name) => !wordNames.has(name)),
)

export const anyFirstName: ReadonlySet<string> = new Set([...firstNames, ...names.wordNames])

export const surnames: ReadonlySet<string> = new Set([...names.surnames, ...spread(more.surnames)])
