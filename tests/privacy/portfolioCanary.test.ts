import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { addContacts } from '../../src/commands/addContacts.ts'
import { addDraft } from '../../src/commands/addDraft.ts'
import { addExperience } from '../../src/commands/addExperience.ts'
import { addGoal } from '../../src/commands/addGoal.ts'
import { addLetter } from '../../src/commands/addLetter.ts'
import { addResources } from '../../src/commands/addResources.ts'
import { addWork } from '../../src/commands/addWork.ts'
import { editContact } from '../../src/commands/editContact.ts'
import { editResource } from '../../src/commands/editResource.ts'
import { planMentorMeeting, saveMentorMeeting } from '../../src/commands/saveMentorMeeting.ts'
import { portfolioRows } from '../../src/db/queries/portfolioRows.ts'
import { documentHtml } from '../../src/formats/page/documentHtml.ts'
import { portfolioExporters } from '../../src/formats/portfolioExporters.ts'
import { emptyContactDraft } from '../../src/model/contact.ts'
import { type Portfolio, portfolioTemplates } from '../../src/model/portfolio.ts'
import type { PortfolioDocument } from '../../src/model/portfolioDocument.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { buildDocument, sectionItems } from '../../src/portfolio/document/buildDocument.ts'
import type { PortfolioMaterial } from '../../src/portfolio/document/material.ts'
import { currentSeason, seasonsWith } from '../../src/portfolio/seasons.ts'
import { portfolioOf } from '../../src/portfolio/templates.ts'
import { monthsUpTo, YearCounter } from '../../src/portfolio/yearFigures.ts'
import { openTestLibrary } from '../db/openTestLibrary.ts'

/** Stands in every private text; wherever it turns up, something private has got out. */
const canary = 'CANARY'

async function libraryWithCanaries() {
  const context = await openTestLibrary()
  const [paper = ''] = await addResources(context, [emptyDraft('paper', 'A public paper')])
  await editResource(context, paper, { notes: `${canary} note` })
  const [mentor = ''] = await addContacts(context, [
    { ...emptyContactDraft('Miriam Okonkwo'), roles: ['mentor'] },
  ])
  await editContact(context, mentor, { notes: `${canary} contact` })
  await addExperience(context, {
    type: 'teaching',
    title: 'Public lead',
    description: 'A public description',
    reflections: `${canary} reflections`,
    supervisorId: mentor,
    picks: [{ season: 'eras-2027', starred: true, meaningful: 'Public meaning' }],
  })
  await addWork(context, { title: 'A public poster', type: 'poster', notes: `${canary} work` })
  await addGoal(context, { contactId: mentor, text: `${canary} goal` })
  await addLetter(context, { contactId: mentor, service: `${canary} service` })
  const meeting = await planMentorMeeting(context, {
    contactIds: [mentor],
    at: '2026-11-24T14:30',
    timeZone: 'UTC',
    minutes: 45,
    purpose: `${canary} purpose`,
  })
  await saveMentorMeeting(context, meeting, {
    discussion: `${canary} discussion`,
    reflection: `${canary} reflection`,
  })
  await addDraft(context, { text: `${canary} unposted`, stage: 'ready' })
  return { context, paper }
}

async function materialOf(portfolio: Portfolio): Promise<PortfolioMaterial> {
  const { context, paper } = await libraryWithCanaries()
  const found = new Map([['search', [paper]]])
  return {
    ...(await portfolioRows(context.db, portfolio, found)),
    details: { names: ['Sam Iwasaki'] },
    season: currentSeason(seasonsWith(), 'eras-2027'),
    found,
    specialtyNames: new Map(),
    year: new YearCounter(monthsUpTo('2026-11-25')).figures(),
    today: '2026-11-25',
  }
}

function portfolioWith(template: (typeof portfolioTemplates)[number]): Portfolio {
  let ids = 0
  const made = portfolioOf(template, 'eras-2027', () => `s${ids++}`)
  const at = '2026-11-25T00:00:00.000Z'
  const resources = {
    id: 'all',
    kind: 'resources',
    from: 'search',
    searchId: 'search',
    items: [],
  } as const
  return {
    ...made,
    id: 'p',
    createdAt: at,
    changedAt: at,
    sections: [...made.sections, { ...resources, items: [] }],
  }
}

/** Every file a document becomes, as text; the printed page is what PDF is made of. */
function filesOf(document: PortfolioDocument): [string, string][] {
  const files = portfolioExporters.map((exporter): [string, string] => {
    const made = exporter.render(document)
    if (typeof made === 'string') return [exporter.id, made]
    return [
      exporter.id,
      Object.values(unzipSync(made))
        .map((part) => strFromU8(part))
        .join('\n'),
    ]
  })
  return [...files, ['pdf', documentHtml(document)]]
}

describe.each(portfolioTemplates)('a document of the template %s', (template) => {
  test('holds nothing private in any format unless it is ticked', async () => {
    const portfolio = portfolioWith(template)
    const document = buildDocument(portfolio, await materialOf(portfolio))
    for (const [format, text] of filesOf(document)) {
      expect(text, format).not.toContain(canary)
      // Field by field there are no references, but the title is there in every format.
      expect(text, format).toMatch(/A public paper/)
    }
  })

  test('holds what is ticked, and of that nothing that is not', async () => {
    const plain = portfolioWith(template)
    const material = await materialOf(plain)
    const ticked = {
      ...plain,
      sections: plain.sections.map((section) => ({
        ...section,
        items: sectionItems(section, plain, material).map(({ candidate }) => ({
          id: candidate.id,
          shared: true,
          withPrivate: true,
        })),
      })),
    }
    const text = documentHtml(buildDocument(ticked, material))
    expect(text).toContain(`${canary} note`)
    // Notes of a work, the service of a letter and drafts that were not posted have no tick at all.
    expect(text).not.toMatch(/CANARY (?:work|service|unposted)/)
    const shared = {
      ...ticked,
      sections: ticked.sections.map((section) => ({
        ...section,
        items: section.items.map(({ id }) => ({ id, shared: true })),
      })),
    }
    expect(documentHtml(buildDocument(shared, material))).not.toMatch(
      /CANARY (?:note|contact|reflections|discussion|reflection)/,
    )
  })
})
