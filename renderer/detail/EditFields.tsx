import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { editResource } from '../../src/commands/editResource.ts'
import { type Resource, type ResourceKind, resourceKinds } from '../../src/model/resource.ts'
import { LongTextarea } from '../components/LongTextarea.tsx'
import { useEdit } from '../hooks/useEdit.ts'
import { useEditing } from '../state/editing.ts'
import { useFocusTarget } from '../state/focusRequests.ts'
import { kindWords } from '../text/en.ts'
import { modKey } from '../text/keys.ts'
import classes from './detail.module.css'
import { type FieldTexts, fieldTexts, patchFrom } from './fieldTexts.ts'

/** The source's fields, open for editing; kept by every later import. */
export function EditFields({ resource }: { readonly resource: Resource }) {
  const edit = useEdit()
  const end = useEditing((state) => state.end)
  const [texts, setTexts] = useState(() => fieldTexts(resource))
  const title = useRef<HTMLTextAreaElement>(null)
  useFocusTarget('title', title)
  const result = patchFrom(resource, texts)
  const set = (field: keyof FieldTexts) => (value: string) =>
    setTexts((now) => ({ ...now, [field]: value }))
  const save = async () => {
    if (!result.ok) return
    await edit(editResource, resource.id, result.patch)
    end()
  }
  const problem = (field: keyof FieldTexts) => (result.ok ? undefined : result.problems[field])
  const line = (field: keyof FieldTexts, label: string, placeholder = '') => (
    <TextInput
      label={label}
      placeholder={placeholder}
      value={texts[field]}
      error={problem(field)}
      onChange={(event) => set(field)(event.currentTarget.value)}
    />
  )
  return (
    <form
      className={classes.fields}
      aria-label="Edit this resource"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') end()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
      }}
    >
      <Textarea
        ref={title}
        data-wide
        className={classes.titleField ?? ''}
        id="detail-title"
        label="Title"
        autoFocus
        value={texts.title}
        error={problem('title')}
        onChange={(event) => set('title')(event.currentTarget.value)}
      />
      <LongTextarea
        data-wide
        label="People, one per line"
        minRows={1}
        maxRows={8}
        value={texts.people}
        onText={set('people')}
      />
      <Select
        label="Kind"
        allowDeselect={false}
        data={resourceKinds.map((value) => ({ value, label: kindWords[value] }))}
        value={texts.kind}
        onChange={(kind) => set('kind')((kind ?? texts.kind) as ResourceKind)}
      />
      {line('source', 'Source', 'Journal, channel or site')}
      {line('published', 'Date', '2026, 2026-03 or 2026-03-14')}
      {line('hashtags', 'Hashtags', '#MedEd #Stroke')}
      {line('url', 'Link', 'https://…')}
      {line('doi', 'DOI', '10.…')}
      {line('pmid', 'PMID')}
      {line('handle', 'Handle', '@name')}
      <LongTextarea
        data-wide
        label="Text or abstract"
        minRows={3}
        maxRows={14}
        value={texts.text}
        onText={set('text')}
      />
      <div className={classes.buttons}>
        <Button variant="subtle" onClick={end}>
          Cancel
        </Button>
        <Button
          type="submit"
          variant="filled"
          disabled={!result.ok}
          rightSection={<kbd>{modKey('Enter')}</kbd>}
        >
          Save
        </Button>
      </div>
    </form>
  )
}
