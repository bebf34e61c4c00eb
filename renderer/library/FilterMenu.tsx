import {
  ActionIcon,
  Button,
  Checkbox,
  MultiSelect,
  NumberInput,
  Popover,
  Tooltip,
} from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { useState } from 'react'
import { platforms, readingStatuses, resourceKinds } from '../../src/model/resource.ts'
import { useFacets } from '../hooks/useFacets.ts'
import { useSpecialtyChoices } from '../hooks/useSpecialtyChoices.ts'
import { changeFilters, useView } from '../state/places.ts'
import { kindWords, platformWords, statusWords } from '../text/en.ts'
import classes from './FilterMenu.module.css'

/** Everything the list can be narrowed by. */
export function FilterMenu() {
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
  const { filters } = useView()
  const specialtyChoices = useSpecialtyChoices()
  const facets = useFacets()
  const inside = {
    comboboxProps: { withinPortal: false },
    size: 'xs',
    clearable: true,
    searchable: true,
  } as const
  return (
    <div className={classes.fields}>
      <MultiSelect
        {...inside}
        label="Kind"
        data={resourceKinds.map((value) => ({ value, label: kindWords[value] }))}
        value={filters.kinds ?? []}
        onChange={(kinds) =>
          changeFilters((now) => ({
            ...now,
            kinds: resourceKinds.filter((kind) => kinds.includes(kind)),
          }))
        }
        data-autofocus
      />
      <MultiSelect
        {...inside}
        label="Specialty"
        {...specialtyChoices}
        value={filters.specialties ?? []}
        onChange={(specialties) => changeFilters((now) => ({ ...now, specialties }))}
      />
      <MultiSelect
        {...inside}
        label="Tag"
        data={Object.keys(facets?.tags ?? {}).sort()}
        value={filters.tags ?? []}
        onChange={(tags) => changeFilters((now) => ({ ...now, tags }))}
      />
      <MultiSelect
        {...inside}
        label="Platform"
        data={platforms.map((value) => ({ value, label: platformWords[value] }))}
        value={filters.platforms ?? []}
        onChange={(chosen) =>
          changeFilters((now) => ({
            ...now,
            platforms: platforms.filter((platform) => chosen.includes(platform)),
          }))
        }
      />
      <fieldset className={classes.group}>
        <legend>Status</legend>
        {readingStatuses.map((status) => (
          <Checkbox
            key={status}
            label={statusWords[status]}
            checked={filters.statuses?.includes(status) ?? false}
            onChange={(event) => {
              const on = event.currentTarget.checked
              changeFilters((now) => ({
                ...now,
                statuses: readingStatuses.filter((each) =>
                  each === status ? on : now.statuses?.includes(each),
                ),
              }))
            }}
          />
        ))}
      </fieldset>
      <div className={classes.years}>
        <NumberInput
          size="xs"
          label="Year from"
          hideControls
          min={1000}
          max={9999}
          value={filters.yearFrom ?? ''}
          onChange={(year) => changeYear('yearFrom', year)}
        />
        <NumberInput
          size="xs"
          label="to"
          hideControls
          min={1000}
          max={9999}
          value={filters.yearTo ?? ''}
          onChange={(year) => changeYear('yearTo', year)}
        />
      </div>
      <Checkbox
        label="Starred only"
        checked={filters.starred ?? false}
        onChange={(event) => {
          const starred = event.currentTarget.checked
          changeFilters((now) => ({ ...now, starred }))
        }}
      />
      <Button variant="default" onClick={onDone}>
        Done
      </Button>
    </div>
  )
}

/** A year counts once it has its four digits. */
function changeYear(field: 'yearFrom' | 'yearTo', year: number | string): void {
  const whole = typeof year === 'number' && year >= 1000
  changeFilters(({ [field]: _dropped, ...rest }) => (whole ? { ...rest, [field]: year } : rest))
}
