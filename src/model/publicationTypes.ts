/** Works that are no articles, as databases and reference managers call them; a paper in proceedings is a part of them. */
export type WorkSaid = 'chapter' | 'book' | 'thesis' | 'report'

const worksSaid: readonly (readonly [RegExp, WorkSaid])[] = [
  [/^(?:book )?chapter$|^book section$/i, 'chapter'],
  [/^conference (?:paper|proceedings?)$|^proceedings paper$/i, 'chapter'],
  [/^(?:book|monograph|edited book)s?$/i, 'book'],
  [/\b(?:thesis|theses|dissertations?)$/i, 'thesis'],
  [/^(?:technical |research )?reports?$/i, 'report'],
]

/** What kind of work publication types say that is no article; undefined where they say none. */
export function workSaid(types: readonly string[]): WorkSaid | undefined {
  return worksSaid.find(([words]) => types.some((type) => words.test(type)))?.[1]
}

/** Publication types of a thesis, which say that it is one. */
export function typesOfThesis(types: readonly string[]): string[] {
  return types.length > 0 && workSaid(types) === 'thesis' ? [...types] : [...types, 'Thesis']
}

/** For which degree a thesis was written. */
export type ThesisDegree = 'doctor' | 'master'

/** The degree that publication types of a thesis name; of a thesis called a dissertation a doctor's. */
export function thesisDegree(types: readonly string[]): ThesisDegree | undefined {
  const words = types.join(' ').replaceAll('.', '')
  if (/\bmaster|\b(?:msc|mph|ma thesis|ms thesis)\b/i.test(words)) return 'master'
  if (/\bbachelor/i.test(words)) return undefined
  if (/\bdoctor|\b(?:ph ?d|dphil|drph|md)\b|\bdissertation/i.test(words)) return 'doctor'
  return undefined
}
