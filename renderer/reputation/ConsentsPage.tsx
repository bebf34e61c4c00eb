import { useState } from 'react'
import { addConsent } from '../../src/commands/changeConsents.ts'
import { useConsents } from '../hooks/useConsents.ts'
import { useDo } from '../hooks/useDo.ts'
import { useGradually } from '../hooks/useGradually.ts'
import { useToday } from '../hooks/useToday.ts'
import { consentText } from '../text/consents.ts'
import { namesSomebody } from '../workers/namesSomebody.ts'
import { AddByName } from './AddByName.tsx'
import { ConsentFields } from './ConsentFields.tsx'
import classes from './Reputation.module.css'

/** Every consent on record, and a new one. What would name somebody is not kept. */
export function ConsentsPage() {
  const consents = useConsents()
  const perform = useDo()
  const today = useToday()
  const drawn = useGradually(consents ?? [])
  const [told, setTold] = useState(false)
  if (!consents) return null
  const add = async (covers: string) => {
    const names = await namesSomebody(covers)
    setTold(names)
    if (!names) await perform((context) => addConsent(context, { covers, givenOn: today }))
  }
  return (
    <div className={classes.doc}>
      <h1 className={classes.title}>{consentText.title}</h1>
      <p className={classes.lead}>{consentText.lead}</p>
      {consents.length === 0 && <p className={classes.faint}>{consentText.none}</p>}
      {drawn.map((consent) => (
        <ConsentFields key={consent.id} consent={consent} />
      ))}
      <AddByName
        label={consentText.add}
        verb="Add the consent"
        placeholder={consentText.hint}
        onName={add}
      />
      <p role="alert" className={classes.refusal}>
        {told ? consentText.tells : ''}
      </p>
    </div>
  )
}
