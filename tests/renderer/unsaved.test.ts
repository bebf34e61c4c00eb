import { beforeEach, expect, test } from 'vitest'
import {
  editIsSaved,
  isSaved,
  keepUnsaved,
  keepUnsavedEdit,
  nextTurn,
  saveAgain,
  useUnsaved,
} from '../../renderer/state/unsaved.ts'
import { beginWork, showingWork, useWork } from '../../renderer/state/work.ts'

beforeEach(() => useUnsaved.setState({ changes: [], reason: '' }))
const keys = () => useUnsaved.getState().changes.map(({ key }) => key)

test('a later failure with the same key takes the place of the earlier one', async () => {
  const tried: string[] = []
  const retry = (what: string) => async () => {
    tried.push(what)
  }
  keepUnsaved('notes', 'full', retry('first notes'))
  keepUnsaved('star', 'full', retry('star'))
  keepUnsaved('notes', 'late', retry('second notes'))
  expect(keys()).toEqual(['star', 'notes'])
  expect(useUnsaved.getState().reason).toBe('late')
  await saveAgain()
  expect(tried).toEqual(['star', 'second notes'])
})

test('what is saved at last is forgotten, what fails again stays', async () => {
  keepUnsaved('good', 'full', async () => isSaved('good'))
  keepUnsaved('bad', 'full', async () => keepUnsaved('bad', 'still full', async () => undefined))
  await saveAgain()
  expect(keys()).toEqual(['bad'])
  expect(useUnsaved.getState().reason).toBe('still full')
  isSaved('never failed')
  expect(keys()).toEqual(['bad'])
})

const edit = (patch: object, written: object[] = []) => ({
  key: 'record',
  patch,
  turn: nextTurn(),
  write: async (held: object) => {
    written.push(held)
  },
})

test('edits of one record that failed are one change, the later text of each field standing', async () => {
  const written: object[] = []
  keepUnsavedEdit(edit({ name: 'old', notes: 'n' }, written), 'full')
  keepUnsavedEdit(edit({ name: 'new' }, written), 'full')
  expect(keys()).toEqual(['record'])
  await saveAgain()
  expect(written).toEqual([{ name: 'new', notes: 'n' }])
})

test('a field that was saved since is not written again with the older text', async () => {
  const written: object[] = []
  keepUnsavedEdit(edit({ name: 'old', notes: 'n' }, written), 'full')
  editIsSaved(edit({ name: 'new', title: 't' }))
  await saveAgain()
  expect(written).toEqual([{ notes: 'n' }])
  editIsSaved(edit({ notes: 'later' }))
  expect(keys()).toEqual([])
})

test('the late outcome of an earlier attempt says nothing of what was typed after it', () => {
  const earlier = edit({ name: 'old' })
  const written: object[] = []
  keepUnsavedEdit(edit({ name: 'new' }, written), 'full')
  editIsSaved(earlier)
  keepUnsavedEdit(earlier, 'late')
  const held = useUnsaved.getState().changes[0]?.fields?.get('name')
  expect(held?.value).toBe('new')
})

test('work is shown from its beginning to its end, also where it fails', async () => {
  const outer = beginWork('Importing')
  outer.progress(5, 10)
  const inner = showingWork('Exporting', async (progress) => {
    progress(1, 0)
    expect(useWork.getState().running.map(({ words, share }) => [words, share])).toEqual([
      ['Importing', 0.5],
      ['Exporting', null],
    ])
    throw new Error('no')
  })
  await expect(inner).rejects.toThrow('no')
  outer.progress(20, 10)
  expect(useWork.getState().running).toMatchObject([{ words: 'Importing', share: 1 }])
  outer.end()
  expect(useWork.getState().running).toEqual([])
})
