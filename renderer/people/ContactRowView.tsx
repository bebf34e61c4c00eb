import { IconBuilding, IconCheck, IconStarFilled, IconUser } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import type { IsoDay } from '../../src/model/isoDay.ts'
import type { ShownContact } from '../../src/search/contactShape.ts'
import { AlsoFound } from '../components/AlsoFound.tsx'
import { Dot } from '../components/Dot.tsx'
import { Highlighted } from '../components/Highlighted.tsx'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import rowClasses from '../library/ResourceRowView.module.css'
import { columnDue, metWords, rolesBeside } from '../text/people.ts'
import { NotSavedMark } from '../unsaved/HeldSince.tsx'
import classes from './ContactRowView.module.css'

interface ContactRowViewProps {
  readonly row: ShownContact
  readonly active: boolean
  readonly chosen: boolean
  /** True while rows are being ticked: the icon is a box in every row. */
  readonly choosing: boolean
  readonly today: IsoDay
}

/** The two lines of a contact in the list: the day of the next follow-up is what is scanned. */
export const ContactRowView = memo(function ContactRowView(props: ContactRowViewProps) {
  const { row, active, chosen, choosing, today } = props
  const due = columnDue(row.dueOn || undefined, today)
  const Icon = row.roles.includes('organisation') ? IconBuilding : IconUser
  return (
    <div
      className={rowClasses.row}
      data-active={active}
      data-chosen={chosen}
      data-choosing={choosing}
    >
      <span className={rowClasses.kind} data-tick={row.id}>
        <span className={rowClasses.icon}>
          <Icon size={16} stroke={1.75} aria-hidden="true" />
        </span>
        <span className={rowClasses.box} aria-hidden="true">
          {chosen && <IconCheck size={12} stroke={2.75} />}
        </span>
      </span>
      <div className={rowClasses.line}>
        <span className={`${rowClasses.title} cut`} title={row.name} dir="auto">
          <Highlighted text={row.name} ranges={row.nameRanges} />
        </span>
        <span className={rowClasses.side}>
          {row.starred && (
            <>
              <IconStarFilled size={14} className={rowClasses.star} />
              <span className="visually-hidden">starred</span>
            </>
          )}
          <span className={`${classes.due} num`} data-tone={row.dueOn ? due.tone : 'none'}>
            {row.doNotContact ? 'Do not contact' : due.words}
          </span>
        </span>
      </div>
      <div className={rowClasses.line}>
        <span className={`${classes.facts} cut`} dir="auto">
          <WhatAndWhere row={row} />
        </span>
        <span className={rowClasses.side}>
          <NotSavedMark id={row.id} />
          <AlsoFound also={row.also} />
          <FirstSpecialty ids={row.specialties} />
        </span>
      </div>
    </div>
  )
})

function FirstSpecialty({ ids }: { readonly ids: readonly string[] }) {
  const { byId } = useSpecialties()
  const [first] = ids
  const specialty = first === undefined ? undefined : byId.get(first)
  if (!specialty) return null
  return (
    <span className={rowClasses.specialty}>
      <Dot hue={specialty.hue} />
      {specialty.name}
    </span>
  )
}

/** Roles, what someone does and where; where that is not known, where they were met. A title says its role itself. */
function WhatAndWhere({ row }: { readonly row: ShownContact }): ReactNode {
  const does = row.title
    ? { text: row.title, ranges: row.titleRanges }
    : { text: row.department, ranges: row.departmentRanges }
  const parts = [does, { text: row.institution, ranges: row.institutionRanges }].filter(
    ({ text }) => text,
  )
  const roles = rolesBeside(row.roles, row.title)
  if (parts.length === 0) {
    return <>{row.met?.where ? `${roles} · ${metWords(row.met.where)}` : roles}</>
  }
  return (
    <>
      {roles}
      {parts.map(({ text, ranges }, at) => (
        <span key={text}>
          {at > 0 ? ', ' : roles ? ' · ' : ''}
          <Highlighted text={text} ranges={ranges} />
        </span>
      ))}
    </>
  )
}
