import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Sheet } from './Sheet.tsx'

interface NameSheetProps {
  readonly title: string
  readonly verb: string
  readonly name: string
  /** What is asked for; a name where it is not said. */
  readonly label?: string
  readonly onName: (name: string) => Promise<void>
  readonly onClose: () => void
}

/** Asks for a name. */
export function NameSheet(props: NameSheetProps) {
  const { title, verb, name: given, label = 'Name', onName, onClose } = props
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
        label={label}
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
