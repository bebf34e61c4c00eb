const at = '2026-11-01T00:00:00.000Z'
const season = 'eras-2027'

/** So many experiences as rows, the first twelve chosen for the season; reflections hold the given private text. */
export function experienceRows(number: number, reflections = '') {
  return Array.from({ length: number }, (_, place) => ({
    id: `e${String(place).padStart(3, '0')}`,
    type: 'volunteer',
    title: `Lead number ${place + 1}`,
    organisation: 'Clinic of the Desert',
    place: 'Tucson',
    setting: 'urban',
    from: { value: `20${10 + (place % 10)}`, precision: 'year' },
    ongoing: true,
    frequency: 'weekly',
    focusArea: '',
    characteristic: '',
    description: 'Each week we saw forty people. '.repeat(1 + (place % 25)),
    reflections,
    resourceIds: [],
    contactIds: [],
    draftIds: [],
    picks: place < 12 ? [{ season, starred: place < 4, meaningful: 'It was hard.' }] : [],
    specialties: [],
    tags: [],
    createdAt: at,
    changedAt: at,
  }))
}

/** So many scholarly works as rows, the user among their authors; their notes hold the given private text. */
export function workRows(number: number, notes = '') {
  return Array.from({ length: number }, (_, place) => ({
    id: `w${String(place).padStart(3, '0')}`,
    type: 'journal-article',
    status: 'published',
    title: `Reference number ${place + 1}`,
    people: [
      { name: 'Iwasaki S', role: 'author', family: 'Iwasaki', given: 'S' },
      { name: 'Okonkwo M', role: 'author', family: 'Okonkwo', given: 'M' },
    ],
    source: 'Journal of Hospital Medicine',
    placeInSource: { volume: '8', issue: '2', pages: '44-46' },
    published: { value: '2025', precision: 'year' },
    identifiers: { doi: `10.5555/w.${place}` },
    events: [],
    role: '',
    collection: '',
    starredIn: [],
    notes,
    specialties: [],
    tags: [],
    createdAt: at,
    changedAt: at,
  }))
}
