import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import classes from './Reputation.module.css'

interface AddByNameProps {
  readonly label: string
  readonly verb: string
  readonly placeholder?: string
  readonly onName: (name: string) => Promise<void>
}

/** Adds a record by the one line it begins with. */
export function AddByName({ label, verb, placeholder = '', onName }: AddByNameProps) {
  const [name, setName] = useState('')
  return (
    <form
      className={classes.adding}
      onSubmit={(event) => {
        event.preventDefault()
        if (!name.trim()) return
        void onName(name.trim()).then(() => setName(''))
      }}
    >
      <TextInput
        label={label}
        placeholder={placeholder}
        maxLength={300}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={!name.trim()}>
        {verb}
      </Button>
    </form>
  )
}
