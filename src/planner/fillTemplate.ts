/** A place in a message that is still to be filled; offsets in UTF-16 units. */
export interface Gap {
  readonly start: number
  readonly end: number
  readonly name: string
}

const field = /\{([^{}\n]{1,80})\}/g
const gap = /\[([^[\]\n]{1,80})\]/g

/** A template with its fields filled from `values`; a field that has no value stays as a gap: [its name]. */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, string | undefined>>,
): string {
  return template.replace(field, (_, name: string) => values[name]?.trim() || `[${name}]`)
}

/** The names of the fields of a template, in order, each once. */
export function fieldsOf(template: string): string[] {
  return [...new Set([...template.matchAll(field)].map(([, name = '']) => name))]
}

/** What is still to be filled in a text. */
export function findGaps(text: string): Gap[] {
  return [...text.matchAll(gap)].map(({ 0: whole, 1: name = '', index }) => ({
    start: index,
    end: index + whole.length,
    name,
  }))
}
