/** How many times larger than usual the page's text is: row heights are in rem, so that zooming the text zooms the rows. */
export function rootScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
}
