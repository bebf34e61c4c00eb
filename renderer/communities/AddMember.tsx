import { linkRecords } from '../../src/commands/linkRecords.ts'
import { useDo } from '../hooks/useDo.ts'
import { ContactPicker } from '../people/ContactPicker.tsx'
import { communityText } from '../text/communities.ts'

/** Links a person to a community, found by half a name. */
export function AddMember({ communityId }: { readonly communityId: string }) {
  const perform = useDo()
  return (
    <ContactPicker
      hideLabel
      label={communityText.addPerson}
      placeholder={communityText.addPerson}
      ids={[]}
      onChange={([contactId]) => {
        if (!contactId) return
        void perform((context) =>
          linkRecords(context, [
            {
              from: { table: 'contacts', id: contactId },
              kind: 'member-of',
              to: { table: 'communities', id: communityId },
            },
          ]),
        )
      }}
    />
  )
}
