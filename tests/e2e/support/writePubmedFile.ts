import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const subjects = ['Asthma', 'Hypertension', 'Stroke', 'Diabetes', 'Migraine', 'Pneumonia', 'Anemia']

/** Writes invented PubMed records into a folder and answers the file's path. Record 7 is about hypertension. */
export async function writePubmedFile(folder: string, records: number): Promise<string> {
  const path = join(folder, 'search.nbib')
  const text = Array.from({ length: records }, (_, index) => {
    const subject = subjects[(index + 1) % subjects.length] ?? 'Asthma'
    return [
      `PMID- ${90_000_000 + index + 1}`,
      `TI  - ${index + 1 === 7 ? 'Hypertension' : subject} in record ${index + 1}: what a ward round can`,
      '      still learn',
      'FAU - Ferreira, Inês',
      `AB  - BACKGROUND: ${subject} is common. METHODS: We asked ${100 + index} patients.`,
      `DP  - ${2000 + (index % 26)} Mar`,
      'TA  - J Invented Med',
      `MH  - *${subject}`,
      'PT  - Journal Article',
      `AID - 10.5555/invented.${index + 1} [doi]`,
    ].join('\n')
  }).join('\n\n')
  await writeFile(path, `${text}\n`)
  return path
}
