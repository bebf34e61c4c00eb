import { type Experience, experienceName, pickOf } from '../../model/experience.ts'
import type { PortfolioSection } from '../../model/portfolio.ts'
import type { DocumentEntry, Run } from '../../model/portfolioDocument.ts'
import type { Season, SeasonList } from '../../model/season.ts'
import { seasonTexts } from '../seasonIssues.ts'
import { dateRange, filledFields, labelled, plainParagraphs, shortDate } from './entryParts.ts'
import type { Candidate, PortfolioMaterial } from './material.ts'

/** The experiences a section can show: all of its types, or those chosen for the season, most meaningful first. */
export function experienceCandidates(
  { from, types }: PortfolioSection,
  material: PortfolioMaterial,
): Candidate[] {
  const { experiences, season } = material
  const isWanted = ({ type }: Experience) => !types || types.length === 0 || types.includes(type)
  const wanted = experiences.filter(isWanted)
  const shown =
    from === 'season'
      ? wanted
          .filter((each) => pickOf(each, season.id))
          .sort((a, b) => Number(isStarred(b, season)) - Number(isStarred(a, season)))
      : wanted
  return shown.map((experience) => ({
    id: experience.id,
    name: experienceName(experience) || 'Untitled experience',
    isSharedUnasked: true,
    hasPrivate: experience.reflections.trim() !== '',
    entry: (withPrivate) => experienceEntry(experience, { from, material, withPrivate }),
  }))
}

function isStarred(experience: Experience, season: Season): boolean {
  return pickOf(experience, season.id)?.starred ?? false
}

interface EntryOptions {
  readonly from: PortfolioSection['from']
  readonly material: PortfolioMaterial
  readonly withPrivate: boolean
}

function experienceEntry(
  experience: Experience,
  { from, material, withPrivate }: EntryOptions,
): DocumentEntry {
  const { season } = material
  const texts = seasonTexts(experience, season.id)
  const forSeason = from === 'season'
  const description = forSeason ? texts.description : experience.description
  const meaningful = forSeason && texts.starred ? texts.meaningful : ''
  const holdsPrivate = withPrivate && experience.reflections.trim() !== ''
  return {
    key: `experiences:${experience.id}`,
    aside: dateRange(experience.from, experience.to, experience.ongoing),
    lead: leadOf(experience, material, forSeason && texts.starred),
    paragraphs: [
      ...plainParagraphs(description),
      ...labelled('Why it is most meaningful', meaningful),
      ...(holdsPrivate ? labelled('Reflections', experience.reflections) : []),
    ],
    fields: [
      ...factFields(experience, material),
      ...filledFields([
        ['Description', description],
        ['Most meaningful', meaningful],
        ['Reflections', holdsPrivate ? experience.reflections : ''],
      ]),
    ],
    holdsPrivate,
  }
}

function leadOf(experience: Experience, material: PortfolioMaterial, starred: boolean): Run[] {
  const { title, organisation, place, hours } = experience
  const frequency = nameOf(material.season, 'frequency', experience.frequency)
  const rest = [
    [organisation, place].filter(Boolean).join(', '),
    frequency,
    hours ? `${hours} hours` : '',
  ].filter(Boolean)
  return [
    { text: title || organisation || 'Untitled experience', bold: true },
    ...(rest.length > 0 && title ? [{ text: `, ${rest.join('. ')}.` }] : []),
    ...(starred ? [{ text: ' Most meaningful.', italic: true }] : []),
  ]
}

function factFields(experience: Experience, material: PortfolioMaterial): DocumentEntry['fields'] {
  const { season, contacts } = material
  const { supervisorId, from, to, ongoing, hours } = experience
  const listed = (list: SeasonList) => nameOf(season, list, experience[list])
  return filledFields([
    ['Position title', experience.title],
    ['Organization', experience.organisation],
    ['Experience type', listed('type')],
    ['From', from && shortDate(from)],
    ['To', ongoing ? 'present' : to && shortDate(to)],
    ['Frequency', listed('frequency')],
    ['Place', experience.place],
    ['Setting', listed('setting')],
    ['Hours', hours === undefined ? '' : String(hours)],
    ['Supervisor', supervisorId && contacts.get(supervisorId)?.name],
    ['Primary focus area', listed('focusArea')],
    ['Key characteristic', listed('characteristic')],
  ])
}

/** The words of the form for a choice; what is on no list is the user's own words already. */
function nameOf(season: Season, list: SeasonList, value: string): string {
  return season.lists[list]?.find(({ id }) => id === value)?.name ?? value
}
