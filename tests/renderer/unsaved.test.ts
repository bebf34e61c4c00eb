import { beforeEach, expect, test } from 'vitest'
import { isSaved, keepUnsaved, saveAgain, useUnsaved } from '../../renderer/state/unsaved.ts'
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
