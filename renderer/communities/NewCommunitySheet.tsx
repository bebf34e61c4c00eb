import { addCommunity } from '../../src/commands/addCommunity.ts'
import { useDo } from '../hooks/useDo.ts'
import { NameSheet } from '../layers/NameSheet.tsx'
import { usePlaces } from '../state/places.ts'
import { communityText } from '../text/communities.ts'

/** Asks for the name of a new community and opens it; the rest is written there. */
export function NewCommunitySheet({ onClose }: { readonly onClose: () => void }) {
  const perform = useDo()
  return (
    <NameSheet
      title={communityText.add}
      verb="Add the community"
      name=""
      onName={async (name) => {
        let id: string | null = null
        await perform(async (context) => {
          const isHashtag = name.startsWith('#')
          id = await addCommunity(context, {
            name,
            ...(isHashtag ? { kind: 'hashtag' as const, hashtag: name.slice(1) } : {}),
          })
        })
        if (id) usePlaces.getState().go({ area: 'communities', id })
      }}
      onClose={onClose}
    />
  )
}
