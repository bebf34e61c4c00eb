import type { PublicationDate } from '../../src/model/publicationDate.ts'
import type { Person } from '../../src/model/resource.ts'
import type { Reference } from '../../src/portfolio/references/reference.ts'

/** A record and how it reads in both styles, written out by hand after their published rules. */
interface ReferenceRecord {
  readonly what: string
  readonly record: Reference
  readonly ama: string
  readonly vancouver: string
}

function on(value: string): PublicationDate {
  const precision = value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day'
  return { value, precision }
}

/** `Doe JA; Roe B` as persons. */
function by(names: string, role: Person['role'] = 'author'): Person[] {
  return names.split('; ').map((name) => {
    const [family = '', given = '', suffix] = name.split('|')
    return { name, role, family, given, ...(suffix ? { suffix } : {}) }
  })
}

function group(name: string): Person {
  return { name, role: 'group' }
}

function article(more: Partial<Reference>): Reference {
  return {
    type: 'article',
    people: by('Aldana|Rosa M; Voss|Tomas-Jan'),
    title: 'Sleep in residents',
    source: 'Journal of Clinical Sleep Medicine',
    published: on('2020-05-12'),
    volume: '50',
    issue: '2',
    pages: '1100-1109',
    ...more,
  }
}

const names = 'Aldana RM, Voss TJ'
const six = by('A|X; B|X; C|X; D|X; E|X; F|X')
const seven = [...six, ...by('Iwasaki|Sam')]
const book = {
  source: '',
  title: 'Wards at night',
  publisher: 'Desert Press',
  published: on('2019'),
}

export const referenceRecords: readonly ReferenceRecord[] = [
  {
    what: 'an article with its DOI, its journal known by its words',
    record: article({ doi: '10.1000/Sleep.1', source: 'Journal of Clinical Medicine' }),
    ama: `${names}. Sleep in residents. J Clin Med. 2020;50(2):1100-1109. doi:10.1000/Sleep.1`,
    vancouver: `${names}. Sleep in residents. J Clin Med. 2020;50(2):1100-9. doi: 10.1000/Sleep.1`,
  },
  {
    what: 'the abbreviation the record gives, without its points',
    record: article({ abbreviation: 'J. Clin. Sleep Med.' }),
    ama: `${names}. Sleep in residents. J Clin Sleep Med. 2020;50(2):1100-1109.`,
    vancouver: `${names}. Sleep in residents. J Clin Sleep Med. 2020;50(2):1100-9.`,
  },
  {
    what: 'a title with a word no list knows stays whole',
    record: article({ source: 'Journal of Invented Sleep' }),
    ama: `${names}. Sleep in residents. Journal of Invented Sleep. 2020;50(2):1100-1109.`,
    vancouver: `${names}. Sleep in residents. Journal of Invented Sleep. 2020;50(2):1100-9.`,
  },
  {
    what: 'a title of one word stays',
    record: article({ source: 'Neurology' }),
    ama: `${names}. Sleep in residents. Neurology. 2020;50(2):1100-1109.`,
    vancouver: `${names}. Sleep in residents. Neurology. 2020;50(2):1100-9.`,
  },
  {
    what: 'a journal known by its whole title',
    record: article({ source: 'The New England Journal of Medicine' }),
    ama: `${names}. Sleep in residents. N Engl J Med. 2020;50(2):1100-1109.`,
    vancouver: `${names}. Sleep in residents. N Engl J Med. 2020;50(2):1100-9.`,
  },
  {
    what: 'a name in capitals among the words of a title',
    record: article({ source: 'JAMA Internal Medicine' }),
    ama: `${names}. Sleep in residents. JAMA Intern Med. 2020;50(2):1100-1109.`,
    vancouver: `${names}. Sleep in residents. JAMA Intern Med. 2020;50(2):1100-9.`,
  },
  {
    what: 'articles and prepositions leave a title',
    record: article({ source: 'Annals of the Royal College of Surgeons' }),
    ama: `${names}. Sleep in residents. Ann R Coll Surg. 2020;50(2):1100-1109.`,
    vancouver: `${names}. Sleep in residents. Ann R Coll Surg. 2020;50(2):1100-9.`,
  },
  {
    what: 'six authors are all named',
    record: article({ people: six, source: 'Brain' }),
    ama: 'A X, B X, C X, D X, E X, F X. Sleep in residents. Brain. 2020;50(2):1100-1109.',
    vancouver: 'A X, B X, C X, D X, E X, F X. Sleep in residents. Brain. 2020;50(2):1100-9.',
  },
  {
    what: 'of seven the first three, or the first six',
    record: article({ people: seven, source: 'Brain' }),
    ama: 'A X, B X, C X, et al. Sleep in residents. Brain. 2020;50(2):1100-1109.',
    vancouver: 'A X, B X, C X, D X, E X, F X, et al. Sleep in residents. Brain. 2020;50(2):1100-9.',
  },
  {
    what: 'the user stays named as the last of many',
    record: article({ people: seven, ownPlace: 6, source: 'Brain' }),
    ama: 'A X, B X, C X, ... Iwasaki S. Sleep in residents. Brain. 2020;50(2):1100-1109.',
    vancouver:
      'A X, B X, C X, D X, E X, F X, ... Iwasaki S. Sleep in residents. Brain. 2020;50(2):1100-9.',
  },
  {
    what: 'the user stays named among the rest',
    record: article({ people: [...seven, ...by('G|X')], ownPlace: 6, source: 'Brain' }),
    ama: 'A X, B X, C X, ... Iwasaki S, et al. Sleep in residents. Brain. 2020;50(2):1100-1109.',
    vancouver:
      'A X, B X, C X, D X, E X, F X, ... Iwasaki S, et al. Sleep in residents. Brain. 2020;50(2):1100-9.',
  },
  {
    what: 'a group alone',
    record: article({ people: [group('WALK Study Group')], source: 'Brain' }),
    ama: 'WALK Study Group. Sleep in residents. Brain. 2020;50(2):1100-1109.',
    vancouver: 'WALK Study Group. Sleep in residents. Brain. 2020;50(2):1100-9.',
  },
  {
    what: 'a group after persons, behind a semicolon',
    record: article({ people: [...by('van Moorselaar|R J'), group('ALF Group')], source: 'Brain' }),
    ama: 'van Moorselaar RJ; ALF Group. Sleep in residents. Brain. 2020;50(2):1100-1109.',
    vancouver: 'van Moorselaar RJ; ALF Group. Sleep in residents. Brain. 2020;50(2):1100-9.',
  },
  {
    what: 'Jr and III stand behind the initials, without a point',
    record: article({ people: by('King|Martin L|Jr.; Ray|Bo|III'), source: 'Brain' }),
    ama: 'King ML Jr, Ray B III. Sleep in residents. Brain. 2020;50(2):1100-1109.',
    vancouver: 'King ML Jr, Ray B III. Sleep in residents. Brain. 2020;50(2):1100-9.',
  },
  {
    what: 'letters with accents, two-word surnames and hyphens stay',
    record: article({ people: by('García Márquez|Ana-Sofía; Ångström|Åsa'), source: 'Brain' }),
    ama: 'García Márquez AS, Ångström Å. Sleep in residents. Brain. 2020;50(2):1100-1109.',
    vancouver: 'García Márquez AS, Ångström Å. Sleep in residents. Brain. 2020;50(2):1100-9.',
  },
  {
    what: 'no author',
    record: article({ people: [], source: 'Brain' }),
    ama: 'Sleep in residents. Brain. 2020;50(2):1100-1109.',
    vancouver: 'Sleep in residents. Brain. 2020;50(2):1100-9.',
  },
  {
    what: 'a title that asks keeps its mark',
    record: article({ title: 'Do residents sleep?', source: 'Brain' }),
    ama: `${names}. Do residents sleep? Brain. 2020;50(2):1100-1109.`,
    vancouver: `${names}. Do residents sleep? Brain. 2020;50(2):1100-9.`,
  },
  {
    what: 'markup of a database leaves a title',
    record: article({ title: 'Role of <i>MECP2</i> in CO<sub>2</sub>.', source: 'Brain' }),
    ama: `${names}. Role of MECP2 in CO2. Brain. 2020;50(2):1100-1109.`,
    vancouver: `${names}. Role of MECP2 in CO2. Brain. 2020;50(2):1100-9.`,
  },
  {
    what: 'a volume without an issue; pages that were shortened already',
    record: article({ issue: undefined, pages: '284-7', source: 'Brain' }),
    ama: `${names}. Sleep in residents. Brain. 2020;50:284-287.`,
    vancouver: `${names}. Sleep in residents. Brain. 2020;50:284-7.`,
  },
  {
    what: 'an article number in place of pages',
    record: article({ pages: 'e123456', source: 'PLoS ONE' }),
    ama: `${names}. Sleep in residents. PLoS One. 2020;50(2):e123456.`,
    vancouver: `${names}. Sleep in residents. PLoS One. 2020;50(2):e123456.`,
  },
  {
    what: 'a supplement as its issue; pages that change in every figure',
    record: article({ issue: 'suppl 1', pages: 'S90-S101', source: 'Brain' }),
    ama: `${names}. Sleep in residents. Brain. 2020;50(suppl 1):S90-S101.`,
    vancouver: `${names}. Sleep in residents. Brain. 2020;50(suppl 1):S90-S101.`,
  },
  {
    what: 'pages over a hundred',
    record: article({ pages: '99–101', source: 'Brain' }),
    ama: `${names}. Sleep in residents. Brain. 2020;50(2):99-101.`,
    vancouver: `${names}. Sleep in residents. Brain. 2020;50(2):99-101.`,
  },
  {
    what: 'an article ahead of print',
    record: article({
      volume: undefined,
      issue: undefined,
      pages: undefined,
      doi: '10.1/a',
      source: 'Brain',
    }),
    ama: `${names}. Sleep in residents. Brain. Published online May 12, 2020. doi:10.1/a`,
    vancouver: `${names}. Sleep in residents. Brain. 2020 May 12. Epub ahead of print. doi: 10.1/a`,
  },
  {
    what: 'a PMID where there is no DOI',
    record: article({ pmid: '91000020', source: 'Brain' }),
    ama: `${names}. Sleep in residents. Brain. 2020;50(2):1100-1109. PMID: 91000020`,
    vancouver: `${names}. Sleep in residents. Brain. 2020;50(2):1100-9. PMID: 91000020`,
  },
  {
    what: 'in press',
    record: article({ status: 'in-press', source: 'Brain' }),
    ama: `${names}. Sleep in residents. Brain. In press.`,
    vancouver: `${names}. Sleep in residents. Brain. Forthcoming.`,
  },
  {
    what: 'submitted',
    record: article({ status: 'submitted', source: 'Brain' }),
    ama: `${names}. Sleep in residents. Brain. Submitted.`,
    vancouver: `${names}. Sleep in residents. Brain. Submitted.`,
  },
  {
    what: 'in preparation, with no journal yet',
    record: article({ status: 'in-preparation', source: '', published: undefined }),
    ama: `${names}. Sleep in residents. In preparation.`,
    vancouver: `${names}. Sleep in residents. In preparation.`,
  },
  {
    what: 'an abstract in a supplement',
    record: article({ type: 'abstract', issue: 'suppl 1', pages: 'A12', source: 'Sleep' }),
    ama: `${names}. Sleep in residents. Abstract. Sleep. 2020;50(suppl 1):A12.`,
    vancouver: `${names}. Sleep in residents [abstract]. Sleep. 2020;50(suppl 1):A12.`,
  },
  {
    what: 'a preprint',
    record: article({
      type: 'preprint',
      source: 'medRxiv',
      doi: '10.1101/1',
      accessed: '2026-11-02T08:00:00.000Z',
    }),
    ama: `${names}. Sleep in residents. medRxiv. Preprint posted online May 12, 2020. doi:10.1101/1`,
    vancouver: `${names}. Sleep in residents. medRxiv [Preprint]. 2020 May 12 [cited 2026 Nov 2]. Available from: https://doi.org/10.1101/1`,
  },
  {
    what: 'a book',
    record: article({ type: 'book', ...book }),
    ama: `${names}. Wards at night. Desert Press; 2019.`,
    vancouver: `${names}. Wards at night. Desert Press; 2019.`,
  },
  {
    what: 'a chapter with its editors',
    record: article({
      type: 'chapter',
      ...book,
      title: 'Sleep',
      source: 'Wards at night',
      people: [...by('Aldana|R'), ...by('Kestrel|U; Lark|V', 'editor')],
      pages: '93-113',
    }),
    ama: 'Aldana R. Sleep. In: Kestrel U, Lark V, eds. Wards at night. Desert Press; 2019:93-113.',
    vancouver:
      'Aldana R. Sleep. In: Kestrel U, Lark V, editors. Wards at night. Desert Press; 2019. p. 93-113.',
  },
  {
    what: 'a chapter with one editor and no pages',
    record: article({
      type: 'chapter',
      ...book,
      title: 'Sleep',
      source: 'Wards at night',
      people: [...by('Aldana|R'), ...by('Kestrel|U', 'editor')],
      pages: undefined,
    }),
    ama: 'Aldana R. Sleep. In: Kestrel U, ed. Wards at night. Desert Press; 2019.',
    vancouver: 'Aldana R. Sleep. In: Kestrel U, editor. Wards at night. Desert Press; 2019.',
  },
  {
    what: 'a thesis',
    record: article({
      type: 'thesis',
      people: by('Aldana|R'),
      source: 'Sonora College',
      published: on('2021'),
    }),
    ama: 'Aldana R. Sleep in residents. Thesis. Sonora College; 2021.',
    vancouver: 'Aldana R. Sleep in residents [thesis]. Sonora College; 2021.',
  },
  {
    what: 'a poster at a meeting',
    record: article({
      type: 'poster',
      event: { name: 'Desert Neuro', place: 'Tucson, AZ', on: on('2026-10') },
    }),
    ama: `${names}. Sleep in residents. Poster presented at: Desert Neuro; October 2026; Tucson, AZ.`,
    vancouver: `${names}. Sleep in residents. Poster presented at: Desert Neuro; 2026 Oct; Tucson, AZ.`,
  },
  {
    what: 'a talk whose meeting is only named as its source',
    record: article({
      type: 'talk',
      source: 'Annual Meeting of Invention',
      published: on('2026-10-03'),
    }),
    ama: `${names}. Sleep in residents. Paper presented at: Annual Meeting of Invention; October 3, 2026.`,
    vancouver: `${names}. Sleep in residents. Paper presented at: Annual Meeting of Invention; 2026 Oct 3.`,
  },
  {
    what: 'a poster that is accepted',
    record: article({
      type: 'poster',
      status: 'accepted',
      event: { name: 'Desert Neuro', place: '' },
    }),
    ama: `${names}. Sleep in residents. Accepted for publication.`,
    vancouver: `${names}. Sleep in residents. Accepted.`,
  },
  {
    what: 'a data set',
    record: article({
      type: 'dataset',
      source: 'Dryad',
      published: on('2022-01-04'),
      doi: '10.5061/d',
      accessed: '2026-11-02',
    }),
    ama: `${names}. Sleep in residents. Dryad. January 4, 2022. doi:10.5061/d`,
    vancouver: `${names}. Sleep in residents [dataset]. Dryad; 2022 Jan 4 [cited 2026 Nov 2]. Available from: https://doi.org/10.5061/d`,
  },
  {
    what: 'a page of the web',
    record: article({
      type: 'web',
      people: [group('Sleep Society')],
      title: 'Shift work',
      source: 'Sleep Society',
      published: on('2024-03'),
      url: 'https://example.org/shift',
      accessed: '2026-11-02',
    }),
    ama: 'Sleep Society. Shift work. Sleep Society. March 2024. Accessed November 2, 2026. https://example.org/shift',
    vancouver:
      'Sleep Society. Shift work [Internet]. Sleep Society; 2024 Mar [cited 2026 Nov 2]. Available from: https://example.org/shift',
  },
  {
    what: 'a post by its handle',
    record: article({
      type: 'web',
      people: [],
      handle: '@lena.example',
      title: 'Five signs',
      source: 'Bluesky',
      published: on('2026-03-14'),
      url: 'https://example.org/p',
      accessed: '2026-03-15',
    }),
    ama: '@lena.example. Five signs. Bluesky. March 14, 2026. Accessed March 15, 2026. https://example.org/p',
    vancouver:
      '@lena.example. Five signs [Internet]. Bluesky; 2026 Mar 14 [cited 2026 Mar 15]. Available from: https://example.org/p',
  },
  {
    what: 'a talk on video, by its speaker and host',
    record: article({
      type: 'web',
      people: [...by('Aldana|R', 'speaker'), ...by('Voss|T', 'host')],
      title: 'Nights',
      source: 'YouTube',
      published: on('2025'),
      url: 'https://example.org/v',
      accessed: '2026-03-15',
    }),
    ama: 'Aldana R, Voss T. Nights. YouTube. 2025. Accessed March 15, 2026. https://example.org/v',
    vancouver:
      'Aldana R, Voss T. Nights [Internet]. YouTube; 2025 [cited 2026 Mar 15]. Available from: https://example.org/v',
  },
]
