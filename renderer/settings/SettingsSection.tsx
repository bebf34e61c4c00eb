import { useId } from 'react'
import classes from './SettingsScreen.module.css'

interface SettingsSectionProps {
  readonly title: string
  readonly children: React.ReactNode
}

/** A named part of the settings, set off by a hairline. */
export function SettingsSection({ title, children }: SettingsSectionProps) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id} className={classes.heading}>
        {title}
      </h2>
      <div className={classes.rows}>{children}</div>
    </section>
  )
}

interface SettingProps {
  readonly name: string
  readonly children: React.ReactNode
}

/** One setting: its name, and what changes it. */
export function Setting({ name, children }: SettingProps) {
  return (
    <div className={classes.setting}>
      <span className={classes.name}>{name}</span>
      <div>{children}</div>
    </div>
  )
}
