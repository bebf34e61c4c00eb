import { ActionIcon, Button, Checkbox, MultiSelect, Popover, Select, Tooltip } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { useState } from 'react'
import { contactRoles } from '../../src/model/contact.ts'
import { dueFilters } from '../../src/model/peopleView.ts'
import { usePeopleFacets } from '../hooks/usePeopleFacets.ts'
import { useSpecialtyChoices } from '../hooks/useSpecialtyChoices.ts'
import classes from '../library/FilterMenu.module.css'
import { changePeopleFilters, usePeopleView } from '../state/places.ts'
import { dueFilterWords, roleWords } from '../text/people.ts'

/** Everything the list of people can be narrowed by. */
export function PeopleFilterMenu() {
  const [open, setOpen] = useState(false)
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-end"
      width={320}
      trapFocus
      returnFocus
      closeOnEscape={false}
    >
      <Popover.Target>
        <Tooltip label="Filters">
          <ActionIcon aria-label="Filters" onClick={() => setOpen(!open)}>
            <IconAdjustmentsHorizontal size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown
        aria-label="Filters"
        onKeyDown={(event) => {
          // A list of choices that is open in it has taken the key.
          if (event.key !== 'Escape' || event.defaultPrevented) return
          event.preventDefault()
          setOpen(false)
        }}
      >
        {open && <FilterFields onDone={() => setOpen(false)} />}
      </Popover.Dropdown>
    </Popover>
  )
}

function FilterFields({ onDone }: { readonly onDone: () => void }) {
  const { filters } = usePeopleView()
  const specialtyChoices = useSpecialtyChoices()
  const facets = usePeopleFacets()
  const inside = {
    comboboxProps: { withinPortal: false },
    size: 'xs',
    clearable: true,
    searchable: true,
  } as const
  const namesIn = (counts: Readonly<Record<string, number>> | undefined) =>
    Object.entries(counts ?? {})
      .sort(([, a], [, b]) => b - a)
      .map(([name]) => name)
  return (
    <div className={classes.fields}>
      <MultiSelect
        {...inside}
        label="Role"
        data={contactRoles.map((value) => ({ value, label: roleWords[value] }))}
        value={filters.roles ?? []}
        onChange={(chosen) =>
          changePeopleFilters((now) => ({
            ...now,
            roles: contactRoles.filter((role) => chosen.includes(role)),
          }))
        }
        data-autofocus
      />
      <MultiSelect
        {...inside}
        label="Specialty"
        {...specialtyChoices}
        value={filters.specialties ?? []}
        onChange={(specialties) => changePeopleFilters((now) => ({ ...now, specialties }))}
      />
      <MultiSelect
        {...inside}
        label="Tag"
        data={namesIn(facets?.tags).sort()}
        value={filters.tags ?? []}
        onChange={(tags) => changePeopleFilters((now) => ({ ...now, tags }))}
      />
      <MultiSelect
        {...inside}
        label="Works at"
        limit={50}
        data={namesIn(facets?.institutions)}
        value={filters.institutions ?? []}
        onChange={(institutions) => changePeopleFilters((now) => ({ ...now, institutions }))}
      />
      <MultiSelect
        {...inside}
        label="Met at"
        limit={50}
        data={namesIn(facets?.metAt)}
        value={filters.metAt ?? []}
        onChange={(metAt) => changePeopleFilters((now) => ({ ...now, metAt }))}
      />
      <Select
        {...inside}
        label="Follow-up due"
        data={dueFilters.map((value) => ({ value, label: dueFilterWords[value] }))}
        value={filters.due ?? null}
        onChange={(due) =>
          changePeopleFilters((now) => ({
            ...now,
            due: dueFilters.find((filter) => filter === due),
          }))
        }
      />
      <Checkbox
        label="Starred"
        checked={filters.starred === true}
        onChange={(event) => {
          const starred = event.currentTarget.checked
          changePeopleFilters((now) => ({ ...now, starred }))
        }}
      />
      <Button variant="subtle" onClick={onDone}>
        Done
      </Button>
    </div>
  )
}
