import { describe, expect, test } from 'vitest'
import { scan } from '../../src/reputation/scan.ts'
import type { ScanLabel } from '../../src/reputation/scanTypes.ts'

/** Drafts with the words to be found in «guillemets»; at least these, under this label. */
const identifiers: Partial<Record<ScanLabel, readonly string[]>> = {
  NAME: [
    '«Mr. Alvarez» taught our team patience.',
    'told «mrs alvarez» the scan was clear',
    'Our toddler, named «Marisol», is off oxygen.',
    'The patient goes by «"Tiny"» and nothing else.',
    'Pt «J.D.» left against advice.',
    'Her brother «Anselm» gave the kidney.',
    '«Señora Ibáñez» sang to the whole clinic.',
    'Patient: «Lindqvist, Vera». Admitted with sepsis.',
    'Our patient’s son «Rafael» flew in.',
  ],
  GEO: [
    'My patient drove in from «Yuma».',
    'She is from «Bibb County», our patient with blasto.',
    'He lives at «1482 W. Hollow Creek Rd», my patient.',
    'Our patient, zip «85364».',
    'The patient came from «Wichita, KS».',
    'Our patient was transferred from «St. Bridget’s Hospital».',
    'our patient lives near «Lake Pleasant»',
  ],
  DATE: [
    'Patient admitted «3/14», home «3/17».',
    'DOB «02/11/1958» on the label.',
    'My patient had surgery «last Tuesday».',
    'My patient was born on «Christmas Eve».',
    'Our patient: biopsy «2026-03-18».',
    'My patient’s stroke was «12 August».',
    'Our patient has been here since «the 3rd».',
  ],
  AGE90: [
    'Our «94yo» walks daily.',
    'A «101-year-old» hip fracture.',
    '«97F» with pneumonia.',
    'Gentleman aged «ninety-three», sharp as a tack.',
    'My patient was born in «1929».',
    'Our «centenarian» patient sings.',
  ],
  PHONE: [
    'Call her daughter «480-555-0142».',
    '«(415) 555-0187» is the son.',
    'The family in London: «+44 20 7946 0123».',
    'her cell «6025550148»',
    'Pt’s son wants a call at «555-0119»',
  ],
  FAX: [
    'fax: «602-555-0177»',
    'Clinic fx «917-555-0108»',
    'please fax records to «(212) 555 0190»',
  ],
  EMAIL: [
    'He wrote from «mjones58@gmail.com».',
    'portal for «kmurray1951 (at) aol (dot) com»',
    'mom is «hello [at] thejonesfamily [dot] net»',
  ],
  SSN: [
    'SSN «123-45-6789»',
    'last 4 of his social: «6789»',
    'social security number «078 05 1120»',
  ],
  MRN: [
    'MRN «00482913»',
    'chart #«4471902» is wrong',
    'acc# «A22-10934», what is that?',
    'NHS number «943 476 5919»',
    'pt# «5540912» has the best smear',
  ],
  PLAN: [
    'Member ID «XQH883901177»',
    'her MBI is «1EG4-TE5-MK73»',
    'policy # «BCX-4471-0093» denied',
  ],
  ACCT: [
    'billing acct «99817263»',
    'Invoice «INV-2026-00871»',
    'Card «4111 1111 1111 1111» on the desk',
  ],
  LIC: ['DL «D08954796»', 'DEA «AB1234563»', 'NPI «1234567893» signed it'],
  VEH: ['plate «7ABC123» hit him', 'VIN «1HGCM82633A004352»', 'license plate «8KTR 442»'],
  DEV: [
    'pacemaker S/N «PJN1234567»',
    'lot «LX20931» of the mesh',
    'UDI «(01)00844588003288(17)271231»',
  ],
  URL: [
    'help: «https://www.gofundme.com/f/help-them»',
    '«https://www.legacy.com/us/obituaries/name/x» a good man',
    'our patient’s page «www.caringbridge.org/visit/x»',
  ],
  IP: ['the log shows «203.0.113.42»', 'video visit from «2001:db8::ff00:42:8329»'],
  BIO: ['listen to this «voice clip» of my patient', 'a «retinal scan» of my patient'],
  PHOTO: ['«Selfie with my patient» after chemo', 'the «CT attached» is my patient’s'],
  OTHER: [
    'Subject «014-0032» is our only responder.',
    '«The mayor’s wife» is on our unit, admitted with sepsis.',
  ],
  Q_RECENCY: [
    '«Just now» a patient thanked me.',
    '«Last night» my patient coded.',
    'My patient went home «this morning».',
    '«20 mins ago» my patient woke up.',
    '«Post-call», thinking of my patient.',
  ],
  Q_PATIENT: ['«My patient» sang.', 'Two of them are «on my list».'],
  Q_ROOM: [
    '«Bed 12» in the MICU',
    '«Room 4417» is hungry',
    'our friend on «4 East» went home',
    'in «isolette 9»',
  ],
  Q_RARE: [
    'My patient has «stiff person syndrome».',
    'My patient has a «1 in 100,000» disease.',
    'The «first at our hospital», my patient.',
  ],
  Q_AGEEXACT: ['Our «27-day-old» smiled, our patient.', 'my patient, a «43yo» firefighter'],
  Q_ROLE: ['My patient is a «news anchor».', 'My patient, a retired «opera singer».'],
  Q_FAMILY: ['My patient and «her twin sister».', 'my patient, «whose husband» is a cop'],
  Q_NARRATIVE: ['My patient said «"I buried two wives and a dog, and the dog hurt most."»'],
  Q_EMPLOYER_DATE: ['He works the line at «the Tyson plant», hurt Monday, my patient.'],
  Q_DEROG: ['«Frequent flyer» is back.', 'that «drug seeker» again'],
  Q_CONSENT: ['«She said it’s ok to share»: my patient', '«with her permission», my patient'],
  Q_ADVICE: ['@user «stop your metformin»', '@a1c «you should double the dose»'],
}

function marked(draft: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = []
  let text = ''
  for (const piece of draft.split(/(«[^»]*»)/)) {
    const inner = piece.startsWith('«') ? piece.slice(1, -1) : piece
    if (piece.startsWith('«')) spans.push({ start: text.length, end: text.length + inner.length })
    text += inner
  }
  return { text, spans }
}

describe.each(Object.entries(identifiers))('%s', (label, drafts) => {
  test.each(drafts)('%s', (draft) => {
    const { text, spans } = marked(draft)
    const found = scan(text).findings.filter((finding) => finding.label === label)
    for (const span of spans) {
      const words = found.map(({ start, end }) => text.slice(start, end))
      const overlapping = found.filter(({ start, end }) => start < span.end && end > span.start)
      expect(overlapping.length, `found ${JSON.stringify(words)}`).toBeGreaterThan(0)
    }
  })
})

test('an identifier is found where it stands, to the unit, after emoji and accents', () => {
  const text = '🩺🧑🏽‍⚕️ Très bien, señora: “MRN 00482913” today…'
  const finding = scan(text).findings.find(({ label }) => label === 'MRN')
  expect(finding && text.slice(finding.start, finding.end)).toBe('00482913')
})

test('digits that two identifiers could claim are found once', () => {
  const { findings } = scan('fax 602-555-0177, SSN 123-45-6789, acct 99817263')
  expect(findings.map(({ label }) => label)).toEqual(['FAX', 'SSN', 'ACCT'])
})

test('structured identifiers block whatever the text is about', () => {
  const { findings, risk } = scan('At the conference someone left a note: SSN 123-45-6789')
  expect(findings.find(({ label }) => label === 'SSN')?.severity).toBe('block')
  expect(risk).toBe('high')
})
