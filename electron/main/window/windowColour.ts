/** The list surface of the page's two themes, painted until the page paints itself. */
export function windowColour(dark: boolean): string {
  return dark ? '#14191C' : '#FAF8F3'
}
