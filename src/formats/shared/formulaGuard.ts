/**
 * Spreadsheets run a cell that begins with `=`, `+`, `-` or `@`, in full width too, some of them after white space,
 * quotes or invisible characters; a leading apostrophe makes it text (OWASP, "CSV Injection").
 */
export function guarded(cell: string): string {
  return isArmed(cell) ? `'${cell}` : cell
}

/** The cell as it was before `guarded`. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && isArmed(cell.slice(1)) ? cell.slice(1) : cell
}

function isArmed(cell: string): boolean {
  return /^["'\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u.test(cell) || /^["']*[\t\r\n]/.test(cell)
}
