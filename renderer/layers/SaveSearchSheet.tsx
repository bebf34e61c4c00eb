import { saveSearch } from '../../src/commands/saveSearch.ts'
import { useDo } from '../hooks/useDo.ts'
import { useFilterWords } from '../hooks/useFilterWords.ts'
import { useView } from '../state/places.ts'
import { NameSheet } from './NameSheet.tsx'

/** Keeps the view one is in under a name. */
export function SaveSearchSheet({ onClose }: { readonly onClose: () => void }) {
  const view = useView()
  const wordsOf = useFilterWords()
  const perform = useDo()
  const suggested = [view.text, ...wordsOf(view.filters).map(({ value }) => value)]
    .filter(Boolean)
    .join(', ')
  return (
    <NameSheet
      title="Save this search"
      verb="Save the search"
      name={suggested.slice(0, 60)}
      onName={(name) => perform((context) => saveSearch(context, name, view))}
      onClose={onClose}
    />
  )
}
