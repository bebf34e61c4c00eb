import { mutate } from '../db/mutate.ts'
import type { Consent } from '../model/consent.ts'
import type { IsoDay } from '../model/isoDay.ts'
import { changedList, changeRecords } from './changeRecords.ts'
import type { CommandContext } from './context.ts'
import { type Patch, patchedRow } from './patchedRow.ts'

type Given = Partial<Omit<Consent, 'id' | 'createdAt' | 'changedAt'>>

/** Notes a consent; answers its id. */
export async function addConsent(
  context: CommandContext,
  given: Given & Pick<Consent, 'covers'> & { readonly givenOn: IsoDay },
): Promise<string> {
  const id = context.newId()
  const now = context.now().toISOString()
  const label = { code: 'add-records', kind: 'consent', count: 1 } as const
  await mutate(context.db, context, label, ['consents'], (recorder) =>
    recorder.put('consents', {
      scopes: ['text'],
      givenBy: 'patient',
      formPlace: '',
      approval: { state: 'not-asked', by: '' },
      draftIds: [],
      ...given,
      covers: given.covers.trim(),
      id,
      createdAt: now,
      changedAt: now,
    }),
  )
  return id
}

/** Changes fields of one consent. Its words stay out of the history's labels. */
export async function editConsent(
  context: CommandContext,
  id: string,
  patch: Patch<Omit<Consent, 'id' | 'createdAt' | 'changedAt' | 'draftIds'>>,
): Promise<void> {
  await changeOne(context, id, (consent) => patchedRow(consent, patch))
}

/** Says that a consent covers a draft, or no longer does. */
export async function setConsentForDraft(
  context: CommandContext,
  id: string,
  draftId: string,
  covered: boolean,
): Promise<void> {
  await changeOne(context, id, (consent) => {
    const change = covered ? { add: [draftId], remove: [] } : { add: [], remove: [draftId] }
    const draftIds = changedList(consent.draftIds, change)
    return draftIds === consent.draftIds ? consent : { ...consent, draftIds }
  })
}

function changeOne(
  context: CommandContext,
  id: string,
  change: (consent: Consent) => Consent,
): Promise<void> {
  const label = () => ({ code: 'edit-record', kind: 'consent', name: '' }) as const
  return changeRecords(context, 'consents', [id], label, change)
}
