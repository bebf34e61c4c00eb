import { expect, test } from 'vitest'
import { addContacts } from '../../src/commands/addContacts.ts'
import { addExperience } from '../../src/commands/addExperience.ts'
import { addPortfolio } from '../../src/commands/addPortfolio.ts'
import { addResources } from '../../src/commands/addResources.ts'
import { addWork, addWorks } from '../../src/commands/addWork.ts'
import { editExperience, editPick, pickExperience } from '../../src/commands/changeExperiences.ts'
import {
  editPortfolio,
  editSection,
  moveSection,
  tickItem,
} from '../../src/commands/changePortfolios.ts'
import { forgetSeason, keepSeason } from '../../src/commands/changeSeason.ts'
import { editWork, starWork } from '../../src/commands/changeWorks.ts'
import { deleteForGood } from '../../src/commands/deleteForGood.ts'
import { mergeContacts, mergeResources } from '../../src/commands/mergeRecords.ts'
import { renameTag } from '../../src/commands/renameTag.ts'
import { restoreFromTrash } from '../../src/commands/restoreFromTrash.ts'
import { trashPortfolioRecords } from '../../src/commands/trashPortfolioRecords.ts'
import { undo } from '../../src/commands/undo.ts'
import { presentExperiences, presentWorks } from '../../src/db/queries/portfolio.ts'
import { settings } from '../../src/db/queries/settings.ts'
import { emptyContactDraft } from '../../src/model/contact.ts'
import { pickOf } from '../../src/model/experience.ts'
import type { PortfolioSection } from '../../src/model/portfolio.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { workWithPaper } from '../../src/model/scholarlyWork.ts'
import { trashKey } from '../../src/model/trashKey.ts'
import { currentSeason, seasonsWith, shippedSeasons } from '../../src/portfolio/seasons.ts'
import { dumpOf, openTestLibrary } from '../db/openTestLibrary.ts'

const season = 'eras-2027'

test('an experience is kept, chosen for a season, worded for it, and given up again', async () => {
  const context = await openTestLibrary()
  const { db } = context
  const id = await addExperience(context, { title: 'Intake lead', description: 'For the ledger' })
  await expect(editPick(context, id, season, { starred: true })).rejects.toMatchObject({
    code: 'record-gone',
  })
  expect((await db.experiences.get(id))?.picks).toEqual([])
  await pickExperience(context, id, season, true)
  await editPick(context, id, season, { starred: true, description: 'For the form' })
  await pickExperience(context, id, season, true)
  const row = await db.experiences.get(id)
  expect(row && pickOf(row, season)).toEqual({
    season,
    starred: true,
    meaningful: '',
    description: 'For the form',
  })
  await editPick(context, id, season, { description: undefined })
  expect((await db.experiences.get(id))?.picks[0]).not.toHaveProperty('description')
  await pickExperience(context, id, season, false)
  expect((await db.experiences.get(id))?.picks).toEqual([])
  await undo(context)
  expect((await db.experiences.get(id))?.picks[0]?.starred).toBe(true)
})

test('what goes on stands first, then what ended last; works the newest first', async () => {
  const context = await openTestLibrary()
  const year = (value: string) => ({ value, precision: 'year' as const })
  await addExperience(context, { title: 'none' })
  await addExperience(context, { title: 'old', from: year('2001'), to: year('2002') })
  await addExperience(context, { title: 'new', from: year('2000'), to: year('2020') })
  await addExperience(context, { title: 'now', from: year('1999'), ongoing: true })
  const titles = (await presentExperiences(context.db)).map(({ title }) => title)
  expect(titles).toEqual(['now', 'new', 'old', 'none'])
  await addWorks(context, [
    { title: 'a', published: year('2020') },
    { title: 'b' },
    { title: 'c', published: year('2021') },
  ])
  expect((await presentWorks(context.db)).map(({ title }) => title)).toEqual(['b', 'c', 'a'])
})

test('a work reads its facts from its paper, and keeps its own while that is gone', async () => {
  const context = await openTestLibrary()
  const [paper = ''] = await addResources(context, [
    { ...emptyDraft('paper', 'As published'), source: 'J Clin' },
  ])
  const id = await addWork(context, { resourceId: paper, title: 'As I typed it', url: 'http://x' })
  await editWork(context, id, { role: 'I did the statistics.' })
  await starWork(context, id, season, true)
  await starWork(context, id, season, true)
  const work = await context.db.scholarlyWorks.get(id)
  expect(work?.starredIn).toEqual([season])
  if (!work) throw new Error('gone')
  const whole = workWithPaper(work, await context.db.resources.get(paper))
  expect(whole).toMatchObject({ title: 'As published', source: 'J Clin', role: work.role })
  expect(whole).not.toHaveProperty('url')
  expect(workWithPaper(work, undefined)).toBe(work)
})

test('sections of a document move, change and are ticked one by one', async () => {
  const context = await openTestLibrary()
  const section = (id: string): PortfolioSection => ({ id, kind: 'text', from: 'all', items: [] })
  const id = await addPortfolio(context, {
    name: 'CV',
    template: 'cv',
    paper: 'letter',
    style: 'ama',
    sections: [section('a'), section('b'), section('c')],
  })
  const row = () => context.db.portfolios.get(id)
  const order = async () => (await row())?.sections.map((each) => each.id).join('')
  await moveSection(context, id, 'a', 1)
  expect(await order()).toBe('bac')
  await moveSection(context, id, 'b', 99)
  expect(await order()).toBe('acb')
  await expect(moveSection(context, id, 'none', 0)).rejects.toMatchObject({ code: 'record-gone' })
  await editSection(context, id, 'c', { title: 'Goals', text: 'To learn' })
  await tickItem(context, id, 'c', { id: 'x', shared: true })
  await tickItem(context, id, 'c', { id: 'x', shared: false, withPrivate: true })
  expect((await row())?.sections[1]).toMatchObject({
    title: 'Goals',
    items: [{ id: 'x', shared: false, withPrivate: true }],
  })
  await editPortfolio(context, id, { name: 'CV 2027' })
  await undo(context)
  expect((await row())?.name).toBe('CV')
})

test('a merge repoints what the portfolio names, and never ticks more than both had', async () => {
  const context = await openTestLibrary()
  const [a = '', b = ''] = await addResources(context, [
    emptyDraft('paper', 'A'),
    emptyDraft('paper', 'A'),
  ])
  const [c = '', d = ''] = await addContacts(context, [
    emptyContactDraft('Ann Bo'),
    emptyContactDraft('Ann Bo'),
  ])
  const id = await addExperience(context, {
    resourceIds: [a, b],
    contactIds: [c, d],
    supervisorId: d,
  })
  const work = await addWork(context, { resourceId: b })
  const document = await addPortfolio(context, {
    name: 'Pack',
    template: 'advisor-pack',
    paper: 'letter',
    style: 'ama',
    sections: [
      {
        id: 'r',
        kind: 'resources',
        from: 'picked',
        items: [
          { id: a, shared: true, withPrivate: true },
          { id: b, shared: true },
        ],
      },
      { id: 'c', kind: 'contacts', from: 'picked', items: [{ id: d, shared: false }] },
    ],
  })
  const before = await dumpOf(context.db)
  await mergeResources(context, { ids: [a, b], keeper: a })
  await mergeContacts(context, { ids: [c, d], keeper: c })
  expect(await context.db.experiences.get(id)).toMatchObject({
    resourceIds: [a],
    contactIds: [c],
    supervisorId: c,
  })
  expect((await context.db.scholarlyWorks.get(work))?.resourceId).toBe(a)
  expect((await context.db.portfolios.get(document))?.sections.map(({ items }) => items)).toEqual([
    [{ id: a, shared: true }],
    [{ id: c, shared: false }],
  ])
  await undo(context)
  await undo(context)
  expect(await dumpOf(context.db)).toEqual(before)
})

test('records of the portfolio go through the trash, and their tags are renamed', async () => {
  const context = await openTestLibrary()
  const id = await addExperience(context, { title: 'A', tags: ['qi'] })
  const work = await addWork(context, { tags: ['qi'] })
  await renameTag(context, 'qi', 'quality')
  expect((await context.db.experiences.get(id))?.tags).toEqual(['quality'])
  expect((await context.db.scholarlyWorks.get(work))?.tags).toEqual(['quality'])
  await editExperience(context, id, { title: 'B' })
  await trashPortfolioRecords(context, 'experiences', [id])
  await trashPortfolioRecords(context, 'scholarlyWorks', [work])
  expect(await presentExperiences(context.db)).toEqual([])
  await restoreFromTrash(context, [trashKey('experiences', id)])
  expect(await presentExperiences(context.db)).toHaveLength(1)
  await deleteForGood(context, [trashKey('experiences', id), trashKey('scholarlyWorks', work)])
  expect(await context.db.scholarlyWorks.get(work)).toBeUndefined()
  // What is not in the trash is not deleted.
  expect(await context.db.experiences.get(id)).toBeDefined()
})

test('a season is kept as the user corrects it, others are added, and both are forgotten again', async () => {
  const context = await openTestLibrary()
  const [shipped] = shippedSeasons
  if (!shipped) throw new Error('none ships')
  const now = async () => {
    const { seasons, season: chosen } = await settings(context.db)
    return currentSeason(seasonsWith(seasons), chosen)
  }
  await keepSeason(context, { ...shipped, experiences: { most: 8, starred: 2 } })
  expect((await now()).experiences.most).toBe(8)
  await keepSeason(context, { ...shipped, id: 'own-1', name: 'ResidencyCAS' })
  expect((await now()).name).toBe('ResidencyCAS')
  await keepSeason(context, { ...shipped, experiences: { most: 9, starred: 2 } })
  expect((await settings(context.db)).seasons).toHaveLength(2)
  await forgetSeason(context, 'own-1')
  await forgetSeason(context, shipped.id)
  expect(await now()).toBe(shipped)
  expect((await settings(context.db)).seasons).toBeUndefined()
})
