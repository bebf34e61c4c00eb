const families = [
  'Almeida',
  'Bründl',
  'Castañeda',
  'Dvořák',
  'Ekström',
  'Fontaine',
  'Grønvold',
  'Håkansson',
]
const subjects = [
  ['Atrial Fibrillation', 'anticoagulation after ablation'],
  ['Sepsis', 'lactate clearance on the ward'],
  ['Asthma', 'spacer technique in school children'],
  ['Stroke', 'door to needle time at night'],
  ['Depressive Disorder', 'walking groups in primary care'],
] as const

interface NbibShape {
  /** Number of the first record; the same numbers make the same records. */
  readonly from?: number
  readonly lineEnding?: string
  /** Says more in each title, so that the records differ from those without it. */
  readonly revised?: boolean
}

/** `count` invented PubMed records, each with a number, title, people, journal, date, headings and abstract. */
export function nbibText(
  count: number,
  { from = 1, lineEnding = '\n', revised = false }: NbibShape = {},
): string {
  const records = Array.from({ length: count }, (_, at) => recordText(from + at, revised))
  return `${lineEnding}${records.join('\n\n').replaceAll('\n', lineEnding)}${lineEnding}`
}

function recordText(number: number, revised: boolean): string {
  const family = families[number % families.length] ?? ''
  const [heading, words] = subjects[number % subjects.length] ?? ['', '']
  return [
    `PMID- ${90_000_000 + number}`,
    'OWN - NLM',
    'STAT- MEDLINE',
    `DP  - ${2000 + (number % 25)} Mar ${1 + (number % 28)}`,
    `TI  - Cohort ${number}: ${words}${revised ? ', corrected' : ''}.`,
    'PG  - 10-19',
    `LID - 10.5555/invented.${number} [doi]`,
    `AB  - We followed ${100 + number} people for a year. Most did well; what helped is told in the text, what did`,
    '      not is told as well, and the numbers behind both are in the tables.',
    `FAU - ${family}, Maren`,
    `AU  - ${family} M`,
    'LA  - eng',
    'PT  - Journal Article',
    'PL  - Norway',
    'TA  - J Invent Med',
    'JT  - Journal of invented medicine',
    `MH  - *${heading}`,
    `SO  - J Invent Med. ${2000 + (number % 25)} Mar;1(1):10-19.`,
  ].join('\n')
}
