import {
  IconCircleDashed,
  IconClock,
  IconHistory,
  IconMail,
  IconMapPin,
  IconSchool,
  IconUser,
  IconUserSearch,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react'
import type { ContactRole } from '../../src/model/contact.ts'
import { everyone, type PeopleFilters } from '../../src/model/peopleView.ts'
import type { PeopleFacets } from '../../src/search/contactFacets.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { usePeopleFacets } from '../hooks/usePeopleFacets.ts'
import { goPeople, usePeopleView, usePlaces } from '../state/places.ts'
import { NavRow } from './NavRow.tsx'
import classes from './Sidebar.module.css'

const shownPlaces = 5

interface List {
  readonly label: string
  readonly icon: TablerIcon
  readonly filters: PeopleFilters
  readonly count: (facets: PeopleFacets) => number
}

const byRole = (label: string, icon: TablerIcon, role: ContactRole): List => ({
  label,
  icon,
  filters: { roles: [role] },
  count: ({ roles }) => roles[role] ?? 0,
})

const lists: readonly List[] = [
  {
    label: 'Due this week',
    icon: IconClock,
    filters: { due: 'this-week' },
    count: ({ due }) => due['this-week'],
  },
  byRole('Mentors', IconUsers, 'mentor'),
  byRole('Letter writers', IconMail, 'letter-writer'),
  byRole('Program directors', IconSchool, 'program-director'),
  byRole('Residents met', IconUser, 'resident'),
  {
    label: 'No next date',
    icon: IconCircleDashed,
    filters: { due: 'none' },
    count: ({ due }) => due.none,
  },
]

/** Lists of people by what they are and when they are due, and where most were met. */
export function PeopleNav() {
  const facets = usePeopleFacets()
  const view = usePeopleView()
  const atPeople = usePlaces(({ place }) => place.area === 'people')
  const atInteractions = usePlaces(({ place }) => place.area === 'interactions')
  const atMentors = usePlaces(({ place }) => place.area === 'mentors')
  const run = useRunCommand()
  const row = (label: string, Icon: TablerIcon, filters: PeopleFilters, count: number) => (
    <NavRow
      key={label}
      icon={<Icon size={16} stroke={1.75} />}
      label={label}
      count={count}
      current={atPeople && JSON.stringify(view.filters) === JSON.stringify(filters)}
      onClick={() => goPeople({ ...everyone, filters })}
    />
  )
  const metAt = Object.entries(facets?.metAt ?? {})
    .sort(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b))
    .slice(0, shownPlaces)
  return (
    <>
      <section aria-label="Lists">
        <h2 className={classes.heading}>Lists</h2>
        {lists.map(({ label, icon, filters, count }) =>
          row(label, icon, filters, facets ? count(facets) : 0),
        )}
        <NavRow
          icon={<IconUserSearch size={16} stroke={1.75} />}
          label="Find mentors"
          current={atMentors}
          onClick={() => run('go-mentors')}
        />
        <NavRow
          icon={<IconHistory size={16} stroke={1.75} />}
          label="All interactions"
          current={atInteractions}
          onClick={() => run('go-interactions')}
        />
      </section>
      {metAt.length > 0 && (
        <section aria-label="Met at">
          <h2 className={classes.heading}>Met at</h2>
          {metAt.map(([place, count]) => row(place, IconMapPin, { metAt: [place] }, count))}
        </section>
      )}
    </>
  )
}
