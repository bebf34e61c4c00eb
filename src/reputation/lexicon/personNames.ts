import names from '../../../resources/deid/names.json' with { type: 'json' }

/** Given names that are words or towns too; a capital alone does not make them a person. */
export const wordNames: ReadonlySet<string> = new Set(names.wordNames)

/** Given names that are hardly anything else. */
export const firstNames: ReadonlySet<string> = new Set(
  names.firstNames.filter((name) => !wordNames.has(name)),
)

export const anyFirstName: ReadonlySet<string> = new Set([...names.firstNames, ...names.wordNames])

export const surnames: ReadonlySet<string> = new Set(names.surnames)
