/** The zone this computer is set to, as an IANA name. */
export function zoneOfThisComputer(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Every zone the program knows, this computer's own among them even where the list leaves it out (`UTC`). */
export function allTimeZones(): string[] {
  return [...new Set([zoneOfThisComputer(), ...Intl.supportedValuesOf('timeZone')])].sort()
}

/** `Phoenix` of `America/Phoenix`, `Port of Spain` of `America/Port_of_Spain`. */
export function zoneCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/** `America` of `America/Phoenix`; empty where the name has no region. */
export function zoneRegion(zone: string): string {
  return zone.includes('/') ? zone.split('/').slice(0, -1).join(', ').replaceAll('_', ' ') : ''
}

/** `UTC−7` on a given day: zones move with the seasons. */
export function zoneOffset(zone: string, on: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'shortOffset' })
  const given = parts.formatToParts(on).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return given.replace('GMT', 'UTC').replace('-', '−')
}
