import { MultiSelect, type OptionsFilter, TagsInput, UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useSpecialtyChoices } from '../hooks/useSpecialtyChoices.ts'
import { useFocusRequests, useFocusTarget } from '../state/focusRequests.ts'
import classes from './detail.module.css'

/** What is added to a list of marks and taken from it. */
export interface MarkChange<Value extends string = string> {
  readonly add: readonly Value[]
  readonly remove: readonly Value[]
}

/** The change from one list to another. */
function changeBetween<Value extends string>(
  before: readonly Value[],
  after: readonly Value[],
): MarkChange<Value> {
  return {
    add: after.filter((value) => !before.includes(value)),
    remove: before.filter((value) => !after.includes(value)),
  }
}

interface AddButtonProps {
  readonly words: string
  readonly onClick: () => void
}

/** Opens an editor where nothing is set yet. */
export function AddButton({ words, onClick }: AddButtonProps) {
  return (
    <UnstyledButton className={classes.add} onClick={onClick}>
      <IconPlus size={14} stroke={1.75} aria-hidden="true" />
      {words}
    </UnstyledButton>
  )
}

/** An editor that is open when asked for by its key or its button. */
export function useAskedFor(
  target: 'tags' | 'specialties' | 'roles',
): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(false)
  const asked = useFocusRequests(({ request }) => request?.target === target)
  // The request is gone once the field has taken the focus; the field stays.
  useEffect(() => {
    if (asked) setOpen(true)
  }, [asked])
  return [open || asked, setOpen]
}

interface TagEditorProps {
  readonly tags: readonly string[]
  /** Tags in use, offered while typing. */
  readonly known: readonly string[]
  readonly onChange: (change: MarkChange) => void
  readonly onDone: () => void
}

/** Tags, added and taken away in place. */
export function TagEditor({ tags, known, onChange, onDone }: TagEditorProps) {
  const input = useRef<HTMLInputElement>(null)
  useFocusTarget('tags', input)
  return (
    <TagsInput
      ref={input}
      className={classes.editor ?? ''}
      aria-label="Tags"
      placeholder="Add a tag"
      autoFocus
      data={[...known]}
      value={[...tags]}
      maxTags={200}
      onChange={(next) => onChange(changeBetween(tags, next))}
      onBlur={onDone}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone()
      }}
    />
  )
}

interface ChoiceEditorProps<Value extends string> {
  readonly label: string
  readonly placeholder: string
  readonly target: 'specialties' | 'roles'
  readonly data: readonly { readonly value: Value; readonly label: string }[]
  /** How what is typed finds them; else by their label. */
  readonly filter?: OptionsFilter
  readonly nothingFoundMessage?: string
  readonly values: readonly Value[]
  readonly onChange: (change: MarkChange<Value>) => void
  readonly onDone: () => void
}

/** Several of a fixed list, chosen in place. */
export function ChoiceEditor<Value extends string>(props: ChoiceEditorProps<Value>) {
  const { label, placeholder, target, data, values, onChange, onDone, ...search } = props
  const input = useRef<HTMLInputElement>(null)
  useFocusTarget(target, input)
  return (
    <MultiSelect
      ref={input}
      className={classes.editor ?? ''}
      size="xs"
      aria-label={label}
      placeholder={placeholder}
      autoFocus
      searchable
      {...search}
      data={[...data]}
      value={[...values]}
      onChange={(next) => onChange(changeBetween(values, next as Value[]))}
      onBlur={onDone}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone()
      }}
    />
  )
}

interface SpecialtyEditorProps {
  readonly specialties: readonly string[]
  readonly onChange: (change: MarkChange) => void
  readonly onDone: () => void
}

/** Specialties of the taxonomy, chosen in place. */
export function SpecialtyEditor({ specialties, onChange, onDone }: SpecialtyEditorProps) {
  const choices = useSpecialtyChoices()
  return (
    <ChoiceEditor
      label="Specialties"
      placeholder="Add a specialty"
      target="specialties"
      {...choices}
      values={specialties}
      onChange={onChange}
      onDone={onDone}
    />
  )
}
