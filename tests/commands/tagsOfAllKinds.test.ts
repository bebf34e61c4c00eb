import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { addCommunity } from '../../src/commands/addCommunity.ts'
import { addResources } from '../../src/commands/addResources.ts'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import { removeTag } from '../../src/commands/removeTag.ts'
import { renameTag } from '../../src/commands/renameTag.ts'
import { saveSearch } from '../../src/commands/saveSearch.ts'
import { undo } from '../../src/commands/undo.ts'
import { mutate } from '../../src/db/mutate.ts'
import { undoable } from '../../src/db/queries/undoable.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { dumpOf, openTestLibrary } from '../db/openTestLibrary.ts'
import { contact } from '../search/arbitraryPeople.ts'

async function taggedLibrary() {
  const context = await openTestLibrary()
  await addResources(context, [{ ...emptyDraft('paper', 'A'), tags: ['chat', 'exam'] }])
  await addCommunity(context, { name: 'B', kind: 'chat', tags: ['chat'] })
  await mutate(
    context.db,
    context,
    { code: 'add-records', kind: 'contact', count: 2 },
    ['contacts'],
    (recorder) =>
      recorder.bulkAdd('contacts', [
        contact('c', 'C', { tags: ['met', 'chat'] }),
        contact('d', 'D', { tags: ['met'] }),
      ]),
  )
  await saveSearch(context, 'Chat', {
    text: '',
    filters: { tags: ['chat'] },
    sort: 'best',
    trash: false,
  })
  const cadence = { every: 1, unit: 'month' } as const
  await changeSettings(context, {
    cadenceRules: [
      { appliesTo: { by: 'tag', tag: 'chat' }, cadence },
      { appliesTo: { by: 'role', role: 'mentor' }, cadence },
    ],
  })
  return context
}

async function tagsOf({ db }: Awaited<ReturnType<typeof taggedLibrary>>) {
  const [resource] = await db.resources.toArray()
  const [community] = await db.communities.toArray()
  const [first, second] = await db.contacts.toArray()
  return [resource, community, first, second].map((row) => row?.tags)
}

it('renames a tag on every kind of record in one step, and what looks for it', async () => {
  const context = await taggedLibrary()
  const before = await dumpOf(context.db)
  await renameTag(context, 'chat', '#met')
  expect(await tagsOf(context)).toEqual([['met', 'exam'], ['met'], ['met'], ['met']])
  expect((await context.db.savedSearches.toArray())[0]?.view.filters.tags).toEqual(['met'])
  expect((await context.db.settings.get('user'))?.cadenceRules?.[0]?.appliesTo).toEqual({
    by: 'tag',
    tag: 'met',
  })
  expect((await undoable(context.db)).undo?.label).toMatchObject({ code: 'rename-tag', count: 3 })
  await undo(context)
  expect(await dumpOf(context.db)).toEqual(before)
})

it('removes a tag from every kind of record, and leaves what looks for it', async () => {
  const context = await taggedLibrary()
  await removeTag(context, 'chat')
  expect(await tagsOf(context)).toEqual([['exam'], [], ['met'], ['met']])
  expect((await context.db.savedSearches.toArray())[0]?.view.filters.tags).toEqual(['chat'])
})
