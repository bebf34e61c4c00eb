/** The words of finding a specialty. */
export const specialtySearchText = {
  label: 'Find a specialty',
  placeholder: 'Peds, ENT, heme/onc',
} as const

/** `No specialty is called “astrology”`. */
export function unknownSpecialty(typed: string): string {
  return `No specialty is called “${typed.trim()}”`
}
