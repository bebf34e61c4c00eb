import { Button } from '@mantine/core'
import {
  IconBooks,
  IconFileImport,
  IconKeyboard,
  IconUserPlus,
  IconUserSearch,
} from '@tabler/icons-react'
import { useRunCommand } from '../commands/commandRunner.ts'
import type { AnsweredPeople } from '../hooks/usePeopleAnswer.ts'
import { Empty, NothingFound, NothingInFilters, Way, Ways } from '../list/Empty.tsx'
import { isFiltered, usePlaces } from '../state/places.ts'
import { people } from '../text/people.ts'

/** Why no person is shown, told apart: nobody yet, nobody in the filters, nobody with these words. */
export function EmptyPeople({ answered }: { readonly answered: AnsweredPeople }) {
  const { view, answer } = answered
  if (answer.total === 0) return <Nobody />
  if (isFiltered(view) && (view.text === '' || answer.withoutFilters > 0)) {
    return (
      <NothingInFilters
        words={
          view.text
            ? `Without the filters, ${people(answer.withoutFilters)} would match “${view.text}”.`
            : `The filters hide all ${people(answer.total)}.`
        }
      />
    )
  }
  return (
    <NothingFound
      text={view.text}
      didYouMean={answer.didYouMean}
      searched="Names, roles, positions, places, addresses, tags and notes were searched."
      onSearch={(text) => usePlaces.getState().replace({ area: 'people', view: { ...view, text } })}
    />
  )
}

function Nobody() {
  const run = useRunCommand()
  return (
    <Empty heading="No people yet">
      <p>
        Add the person you would write to first. Plexus keeps where you met, what was said and
        promised, and when to write next.
      </p>
      <Button
        variant="filled"
        leftSection={<IconUserPlus size={14} stroke={1.75} />}
        onClick={() => run('new-contact')}
      >
        New contact
      </Button>
      <Ways>
        <Way
          icon={IconFileImport}
          words="Import vCard, LinkedIn or a table"
          command="import-files"
        />
        <Way
          icon={IconUserSearch}
          words="Find mentors in what you saved"
          command="go-mentors"
          hint="Open"
        />
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
