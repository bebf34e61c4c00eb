import { Button, FocusTrap, MultiSelect, Select, TagsInput, TextInput } from '@mantine/core'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { addResources } from '../../src/commands/addResources.ts'
import { mergeIntoExisting } from '../../src/commands/mergeIntoExisting.ts'
import { type ResourceKind, resourceKinds } from '../../src/model/resource.ts'
import { LongTextarea } from '../components/LongTextarea.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useFacets } from '../hooks/useFacets.ts'
import { useSpecialtyChoices } from '../hooks/useSpecialtyChoices.ts'
import { showResource } from '../state/showResource.ts'
import { kindWords } from '../text/en.ts'
import { modKey } from '../text/keys.ts'
import { reasonWords } from '../text/reasons.ts'
import { AlreadyThere } from './AlreadyThere.tsx'
import classes from './CapturePopover.module.css'
import { useCaptureDraft } from './captureDraft.ts'
import { Understood } from './Understood.tsx'
import { useCapture } from './useCapture.ts'

interface CapturePopoverProps {
  readonly text: string
  readonly onClose: () => void
}

/** Takes a link, a number or a text, shows at once what it is, and saves it. Nothing is looked up. */
export function CapturePopover({ text: given, onClose }: CapturePopoverProps) {
  const kept = useCaptureDraft()
  const text = kept.text
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (given) useCaptureDraft.getState().write(given)
    // What was typed so far goes on where it stands; a whole pasted link is ready to be replaced.
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [given])
  const capture = useCapture(text)
  const [own, setOwn] = useState<OwnChoices>({})
  const perform = useDo()
  const title = own.title ?? capture.draft.title
  const ready = title.trim() !== '' && text.trim() !== ''
  const draft = {
    ...capture.draft,
    title: title.trim(),
    kind: own.kind ?? capture.draft.kind,
    specialties: own.specialties ?? capture.suggested.map(({ id }) => id),
    tags: own.tags ?? [],
    notes: own.notes ?? '',
  }
  const leave = () => {
    useCaptureDraft.getState().clear()
    onClose()
  }
  const save = async () => {
    if (!ready) return
    leave()
    await perform(async (context) => {
      const [id] = await addResources(context, [draft])
      if (id) showResource(id)
    })
  }
  const addToSaved = async (id: string) => {
    leave()
    await perform((context) => mergeIntoExisting(context, id, draft))
    showResource(id)
  }
  const set = (choice: OwnChoices) => setOwn((now) => ({ ...now, ...choice }))
  return (
    <>
      <div className={classes.backdrop} onPointerDown={onClose} aria-hidden="true" />
      <FocusTrap active>
        <section
          role="dialog"
          aria-modal="true"
          aria-label="Capture"
          className={classes.popover}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.defaultPrevented) onClose()
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault()
              void save()
            }
          }}
        >
          <div className={classes.top}>
            <div className={classes.head}>
              <h2>Capture</h2>
              <span className={classes.offline}>
                <IconPlugConnectedX size={14} stroke={1.75} aria-hidden="true" />
                Read from what is pasted, nothing looked up
              </span>
            </div>
            <LongTextarea
              ref={field}
              autoFocus
              data-autofocus
              aria-label="Link, DOI, PMID or text"
              placeholder="Paste a link, DOI or PMID, or type a title"
              minRows={1}
              maxRows={6}
              spellCheck={false}
              value={text}
              onText={(written) => useCaptureDraft.getState().write(written)}
            />
            {text.trim() && <Understood captured={capture.captured} />}
          </div>
          {text.trim() && <Choices draft={draft} reasons={capture} own={own} set={set} />}
          {text.trim() && (
            <AlreadyThere
              found={capture.found}
              onOpen={(id) => {
                onClose()
                showResource(id)
              }}
            />
          )}
          <footer className={classes.foot}>
            <span className={classes.status}>Status: to read</span>
            <Button variant="subtle" onClick={onClose}>
              Cancel
            </Button>
            {capture.found && (
              <Button onClick={() => capture.found && void addToSaved(capture.found.resource.id)}>
                Add to the saved one
              </Button>
            )}
            <Button
              variant="filled"
              disabled={!ready}
              rightSection={<kbd>{modKey('Enter')}</kbd>}
              onClick={() => void save()}
            >
              Save
            </Button>
          </footer>
        </section>
      </FocusTrap>
    </>
  )
}

interface OwnChoices {
  readonly title?: string
  readonly kind?: ResourceKind
  readonly specialties?: string[]
  readonly tags?: string[]
  readonly notes?: string
}

interface ChoicesProps {
  readonly draft: {
    readonly title: string
    readonly kind: ResourceKind
    readonly specialties: string[]
  }
  readonly reasons: ReturnType<typeof useCapture>
  readonly own: OwnChoices
  readonly set: (choice: OwnChoices) => void
}

function Choices({ draft, reasons, own, set }: ChoicesProps) {
  const specialtyChoices = useSpecialtyChoices()
  const facets = useFacets()
  const [first] = reasons.suggested
  const inside = { withinPortal: false }
  return (
    <div className={classes.choices}>
      <label htmlFor="capture-title">Title</label>
      <TextInput
        id="capture-title"
        value={own.title ?? draft.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <label htmlFor="capture-kind">Kind</label>
      <Select
        id="capture-kind"
        w={200}
        allowDeselect={false}
        comboboxProps={inside}
        data={resourceKinds.map((value) => ({ value, label: kindWords[value] }))}
        value={draft.kind}
        onChange={(kind) => kind && set({ kind })}
      />
      <label htmlFor="capture-specialty">Specialty</label>
      <div className={classes.withReason}>
        <MultiSelect
          id="capture-specialty"
          size="xs"
          searchable
          comboboxProps={inside}
          {...specialtyChoices}
          value={draft.specialties}
          onChange={(specialties) => set({ specialties })}
        />
        {first && !own.specialties && (
          <span className={classes.reason}>{reasonWords(first.reasons)}</span>
        )}
      </div>
      <label htmlFor="capture-tags">Tags</label>
      <TagsInput
        id="capture-tags"
        placeholder="Add a tag"
        comboboxProps={inside}
        data={Object.keys(facets?.tags ?? {}).sort()}
        value={own.tags ?? []}
        onChange={(tags) => set({ tags })}
      />
      <label htmlFor="capture-note">Note</label>
      <LongTextarea
        id="capture-note"
        minRows={2}
        maxRows={6}
        placeholder="Why keep it? One line is enough"
        value={own.notes ?? ''}
        onText={(notes) => set({ notes })}
      />
    </div>
  )
}
