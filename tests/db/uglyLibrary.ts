import { addResources } from '../../src/commands/addResources.ts'
import { applyImport } from '../../src/commands/applyImport.ts'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { deleteForGood } from '../../src/commands/deleteForGood.ts'
import { editResource } from '../../src/commands/editResource.ts'
import { moveToTrash } from '../../src/commands/moveToTrash.ts'
import { planImport } from '../../src/commands/planImport.ts'
import { saveSearch } from '../../src/commands/saveSearch.ts'
import { tagResources } from '../../src/commands/tagResources.ts'
import { undo } from '../../src/commands/undo.ts'
import { beginLibrary } from '../../src/db/openLibrary.ts'
import { emptyDraft } from '../../src/model/resource.ts'

/** Fills a library by the program's own commands with rows that are hard on an upgrade: empty, odd, long, trashed, undone. */
export async function fillUglyLibrary(context: CommandContext): Promise<void> {
  await beginLibrary(context.db, context)
  const [empty = '', odd = '', long = '', thrown = '', gone = ''] = await addResources(context, [
    emptyDraft('page', ''),
    {
      ...emptyDraft('post', '🫀 “Heart” <b>&amp;</b> \u202eshtraeh\u202c\nsecond line'),
      platform: 'x',
      handle: '@née_o’neill',
      postId: '1234567890123456789',
      url: 'https://x.com/n/status/1234567890123456789',
      hashtags: ['MedEd', '医学'],
    },
    {
      ...emptyDraft('paper', 'L'.repeat(2_000)),
      identifiers: { doi: '10.1000/long', pmid: '1', trials: ['NCT00000001'] },
      people: [{ name: 'Ångström Å', role: 'author', family: 'Ångström', given: 'Å' }],
      published: { value: '1899', precision: 'year', given: '1899 Winter', approximate: true },
      text: 'abstract '.repeat(500),
      notices: [{ kind: 'retraction', text: 'Retracted' }],
      mesh: [{ term: 'Heart', qualifiers: ['physiology'], major: true }],
    },
    emptyDraft('video', 'Thrown away'),
    emptyDraft('tool', 'Gone'),
  ])
  await editResource(context, odd, { notes: '# Notes\n\n- *mine*', title: 'By hand' })
  await tagResources(context, [empty, odd, long], { add: ['exam', 'tag with spaces'], remove: [] })
  await moveToTrash(context, [thrown, gone])
  await deleteForGood(context, [`resources:${gone}`])
  await saveSearch(context, 'Everything', { text: '', filters: {}, sort: 'saved', trash: false })
  await changeSettings(context, { stage: 'clerkships', timeZone: 'Pacific/Kiritimati' })
  const plan = await planImport(context.db, 'resources', [
    {
      draft: { ...emptyDraft('paper', 'Imported over'), identifiers: { pmid: '1' } },
      raw: { text: 'PMID- 1\nTI  - Imported over', line: 1 },
      warnings: [],
    },
    {
      draft: { ...emptyDraft('guideline', 'Imported anew'), identifiers: { pmid: '2' } },
      raw: { text: 'PMID- 2\r\nTI  - Imported anew\u0000', line: 4 },
      warnings: [],
    },
  ])
  await applyImport(context, plan, { fileName: 'näme (1).nbib', format: 'nbib' })
  await tagResources(context, [long], { add: ['undone'], remove: [] })
  await undo(context)
}
