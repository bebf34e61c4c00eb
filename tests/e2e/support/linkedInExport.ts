import { zipSync } from 'fflate'

const given = ['Ada', 'Ben', 'Chloé', 'Dmitri', 'Elif', 'Farid', 'Grace', 'Hiro', 'Inés', 'Jonas']
const family = [
  'Almeida',
  'Bründl',
  'Castañeda',
  'Dvořák',
  'Ekström',
  'Fontaine',
  'Grønvold',
  'Haddad',
]
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

interface ExportShape {
  /** Everyone whose number this divides has moved to another place; 0 for none. */
  readonly movedEvery?: number
  /** Number of the first; the same numbers are the same people. */
  readonly from?: number
}

/** `Connections.csv` with so many invented people, every seventh with an e-mail address. */
export function connectionsCsv(
  count: number,
  { movedEvery = 0, from = 1 }: ExportShape = {},
): string {
  const rows = Array.from({ length: count }, (_, at) => rowText(from + at, movedEvery))
  return [
    '\uFEFFNotes:',
    '"When exporting your connection data, you may notice that some of the email addresses are missing."',
    '',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    ...rows,
    '',
  ].join('\n')
}

function rowText(number: number, movedEvery: number): string {
  const moved = movedEvery > 0 && number % movedEvery === 0
  const [first, last] = [given[number % given.length], family[number % family.length]]
  const degree = number % 3 === 0 ? '"%, MD"' : '%'
  return [
    first,
    degree.replace('%', `${last}`),
    `https://www.linkedin.com/in/person-${number}`,
    number % 7 === 0 ? `person${number}@example.org` : '',
    moved ? `"Clinic ${number % 40}, New Wing"` : `Hospital ${number % 40}`,
    moved ? 'Attending' : 'Resident',
    `${1 + (number % 28)} ${months[number % 12]} ${2015 + (number % 10)}`,
  ].join(',')
}

/** A LinkedIn export as it is downloaded: the connections among files that are none of contacts. */
export function linkedInExport(count: number, shape: ExportShape = {}): Uint8Array {
  const text = (words: string) => new TextEncoder().encode(words)
  return zipSync({
    'messages.csv': text('CONVERSATION ID,FROM,CONTENT\n1,Ada,Hello\n'),
    'Connections.csv': text(connectionsCsv(count, shape)),
    'Profile.csv': text('First Name,Last Name\nInvented,Person\n'),
    'Jobs/Saved Jobs.csv': text('Job Url\nhttps://example.org\n'),
  })
}
