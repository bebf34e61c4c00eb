import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Sheet } from './Sheet.tsx'

interface NameSheetProps {
  readonly title: string
  readonly verb: string
  readonly name: string
  readonly onName: (name: string) => Promise<void>
  readonly onClose: () => void
}

/** Asks for a name. */
export function NameSheet({ title, verb, name: given, onName, onClose }: NameSheetProps) {
  const [name, setName] = useState(given)
  const save = async () => {
    if (!name.trim()) return
    onClose()
    await onName(name.trim())
  }
  return (
    <Sheet
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" disabled={!name.trim()} onClick={() => void save()}>
            {verb}
          </Button>
        </>
      }
    >
      <TextInput
        label="Name"
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void save()
        }}
      />
    </Sheet>
  )
}
