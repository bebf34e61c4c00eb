import { execFileSync, spawnSync } from 'node:child_process'

/** Whether a program of the system is there; says so where it is not, so that no check is passed over in silence. */
export function hasProgram(name: string): boolean {
  const isThere = spawnSync(name, ['-v']).error === undefined
  if (!isThere) process.stdout.write(`${name} is absent: what it would have looked at is not.\n`)
  return isThere
}

/** The text of a PDF in reading order, as Poppler reads it. */
export function pdfText(path: string): string {
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 64e6 })
}

/** What Poppler says of a PDF: pages, size, whether it is tagged. */
export function pdfFacts(path: string): Readonly<Record<string, string>> {
  const lines = execFileSync('pdfinfo', [path], { encoding: 'utf8' }).split('\n')
  return Object.fromEntries(
    lines.flatMap((line) => {
      const found = /^([^:]+):\s*(.*)$/.exec(line)
      return found ? [[found[1], found[2]]] : []
    }),
  )
}

/** Fonts of a PDF, each with whether it is embedded. */
export function pdfFonts(
  path: string,
): readonly { readonly name: string; readonly embedded: boolean }[] {
  return execFileSync('pdffonts', [path], { encoding: 'utf8' })
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) => ({
      name: line.split(/\s+/)[0] ?? '',
      embedded: /\s(yes|no)\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+\s*$/.exec(line)?.[1] === 'yes',
    }))
}
