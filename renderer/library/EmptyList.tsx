import { UnstyledButton } from '@mantine/core'
import { IconBooks, IconFileImport, IconKeyboard, IconUpload } from '@tabler/icons-react'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useFacets } from '../hooks/useFacets.ts'
import type { Answered } from '../hooks/useViewAnswer.ts'
import classes from '../list/Empty.module.css'
import { Empty, NothingFound, NothingInFilters, ToldWay, Way, Ways } from '../list/Empty.tsx'
import { useLayers } from '../state/layers.ts'
import { isFiltered, usePlaces } from '../state/places.ts'
import { resources } from '../text/en.ts'
import { CaptureField } from './CaptureBar.tsx'

/** Why there is nothing to show, told apart: nothing saved, nothing in the filters, nothing with these words. */
export function EmptyList({ answered }: { readonly answered: Answered }) {
  const { view, answer } = answered
  if (answer.total === 0) return <NothingSaved />
  if (isFiltered(view) && (view.text === '' || answer.withoutFilters > 0)) {
    return (
      <NothingInFilters
        words={
          view.text
            ? `Without the filters, ${resources(answer.withoutFilters)} would match “${view.text}”.`
            : `The library holds ${resources(answer.total)}; the filters hide all of them.`
        }
      />
    )
  }
  return (
    <NothingFound
      text={view.text}
      didYouMean={answer.didYouMean}
      searched="Titles, people, tags, abstracts and notes were searched."
      onSearch={(text) =>
        usePlaces.getState().replace({ area: 'library', view: { ...view, text } })
      }
    />
  )
}

function NothingSaved() {
  const open = useLayers((state) => state.open)
  const run = useRunCommand()
  const trashed = useFacets()?.trashed ?? 0
  return (
    <Empty heading={trashed > 0 ? 'Everything is in the trash' : 'Nothing saved yet'}>
      {trashed > 0 ? (
        <p>
          It holds {resources(trashed)}, until you delete them permanently.{' '}
          <UnstyledButton className={classes.link} onClick={() => run('go-trash')}>
            Open the trash
          </UnstyledButton>
        </p>
      ) : (
        <p>
          Paste the first link you would not want to lose. Plexus reads the platform, the author and
          the date from the link itself.
        </p>
      )}
      <CaptureField takesFocus onText={(text) => open({ kind: 'capture', text })} />
      <Ways>
        <Way
          icon={IconFileImport}
          words="Import PubMed or reference files"
          command="import-files"
        />
        <ToldWay icon={IconUpload} words="Drop a file anywhere in this window" />
        <Way
          icon={IconBooks}
          words="Look around with a sample library"
          command="add-sample"
          hint="Open"
        />
        <Way icon={IconKeyboard} words="See every key" command="show-keys" />
      </Ways>
    </Empty>
  )
}
