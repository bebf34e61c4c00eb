/** The words of the settings about posts. */
export const postingText = {
  title: 'Before a post',
  cooling: 'Cooling off',
  hours: 'Hours to wait after a blocking finding',
  nights: 'What is written at night waits until the morning',
  nightTimes: { from: 'The night begins', to: 'It ends', until: 'Drafts wait until' },
  afterCall: 'I am coming off call: hold what I write in the next 24 hours',
  afterCallUntil: (moment: string) => `After a call shift: what is written waits until ${moment}`,
  profile: 'What readers see of you',
  profileHint: 'A hospital named there is a place a post need not name. Press Enter after each.',
  institutions: 'Hospitals and schools',
  handle: 'Handle',
  bio: 'Bio',
  service: 'Application service',
  tone: 'Notes on tone',
} as const

/** A rule on tone by its name: `Examination: content recalled`. */
export function toneRuleWords(id: string, topic: string): string {
  const rule = id.slice(id.indexOf('.') + 1).replaceAll('-', ' ')
  return `${topic}: ${rule}`
}
