import { IconFileOff } from '@tabler/icons-react'
import { type ReputationPage, usePlaces } from '../state/places.ts'
import { NavRow } from './NavRow.tsx'
import classes from './Sidebar.module.css'

const evidence = [['retractions', 'Retractions', IconFileOff]] as const

/** The pages of Reputation. */
export function ReputationNav() {
  const at = usePlaces(({ place }) => (place.area === 'reputation' ? place.page : null))
  return (
    <section aria-label="Evidence">
      <h2 className={classes.heading}>Evidence</h2>
      {evidence.map(([page, label, Icon]) => (
        <NavRow
          key={page}
          icon={<Icon size={16} stroke={1.75} />}
          label={label}
          current={page === at}
          onClick={() => show(page)}
        />
      ))}
    </section>
  )
}

function show(page: ReputationPage): void {
  usePlaces.getState().go({ area: 'reputation', page, id: null })
}
