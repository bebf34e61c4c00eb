import { Button, UnstyledButton } from '@mantine/core'
import {
  IconBooks,
  IconFileImport,
  IconFilterOff,
  IconKeyboard,
  IconSearch,
  IconUpload,
  type TablerIcon,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { CommandId } from '../../src/model/commandTable.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useFacets } from '../hooks/useFacets.ts'
import type { Answered } from '../hooks/useViewAnswer.ts'
import { useLayers } from '../state/layers.ts'
import { isFiltered, usePlaces } from '../state/places.ts'
import { resources } from '../text/en.ts'
import { commandKey } from '../text/keys.ts'
import { CaptureField } from './CaptureBar.tsx'
import classes from './EmptyList.module.css'

/** Why there is nothing to show, told apart: nothing saved, nothing in the filters, nothing with these words. */
export function EmptyList({ answered }: { readonly answered: Answered }) {
  const { view, answer } = answered
  if (view.trash && answer.total === 0) {
    return (
      <Empty heading="The trash is empty">
        <p>What you delete waits here until you delete it for good.</p>
      </Empty>
    )
  }
  if (answer.total === 0) return <NothingSaved />
  if (isFiltered(view) && (view.text === '' || answer.withoutFilters > 0)) {
    return <NothingInFilters answered={answered} />
  }
  return <NothingFound answered={answered} />
}

function Empty({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <div className={classes.empty}>
      <div className={classes.body}>
        <h2 className={classes.heading}>{heading}</h2>
        {children}
      </div>
    </div>
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
          It holds {resources(trashed)}, until you delete them for good.{' '}
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
      <CaptureField autoFocus onText={(text) => open({ kind: 'capture', text })} />
      <ul className={classes.ways}>
        <Way
          icon={IconFileImport}
          words="Import PubMed or reference files"
          command="import-files"
        />
        <li className={classes.way}>
          <IconUpload size={16} stroke={1.75} aria-hidden="true" />
          Drop a file anywhere in this window
        </li>
        <Way
          icon={IconBooks}
          words="Look around with a sample library"
          command="add-sample"
          hint="Open"
        />
        <Way icon={IconKeyboard} words="See every key" command="show-keys" />
      </ul>
    </Empty>
  )
}

interface WayProps {
  readonly icon: TablerIcon
  readonly words: string
  readonly command: CommandId
  readonly hint?: string
}

function Way({ icon: Icon, words, command, hint }: WayProps) {
  const run = useRunCommand()
  return (
    <li>
      <UnstyledButton className={classes.way} onClick={() => run(command)}>
        <Icon size={16} stroke={1.75} aria-hidden="true" />
        <span>{words}</span>
        {hint ? <span className={classes.hint}>{hint}</span> : <kbd>{commandKey(command)}</kbd>}
      </UnstyledButton>
    </li>
  )
}

function NothingInFilters({ answered }: { readonly answered: Answered }) {
  const run = useRunCommand()
  const { view, answer } = answered
  return (
    <Empty heading="Nothing matches these filters">
      <p>
        {view.text
          ? `Without the filters, ${resources(answer.withoutFilters)} would match “${view.text}”.`
          : `The library holds ${resources(answer.total)}; the filters hide all of them.`}
      </p>
      <Button
        leftSection={<IconFilterOff size={14} stroke={1.75} />}
        onClick={() => run('clear-filters')}
      >
        Clear all filters
      </Button>
    </Empty>
  )
}

function NothingFound({ answered }: { readonly answered: Answered }) {
  const { view, answer } = answered
  const { didYouMean } = answer
  const search = (text: string) =>
    usePlaces.getState().replace({ area: 'library', view: { ...view, text } })
  return (
    <Empty heading={`Nothing matches “${view.text}”`}>
      {didYouMean ? (
        <p>
          Did you mean{' '}
          <UnstyledButton className={classes.link} onClick={() => search(didYouMean)}>
            {didYouMean}
          </UnstyledButton>
          ?
        </p>
      ) : (
        <p>Titles, people, tags, abstracts and notes were searched.</p>
      )}
      <Button leftSection={<IconSearch size={14} stroke={1.75} />} onClick={() => search('')}>
        Clear the words
      </Button>
    </Empty>
  )
}
