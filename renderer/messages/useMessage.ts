import { useEffect, useMemo, useState } from 'react'
import templatesFile from '../../resources/message-templates.json'
import { type MessageTemplate, messageTemplatesSchema } from '../../src/model/messageTemplate.ts'
import { fillTemplate } from '../../src/planner/fillTemplate.ts'
import type { Addressee } from '../hooks/useMessageMaterial.ts'
import { type MessageDraft, useMessageDrafts } from '../state/messageDrafts.ts'

const { templates } = messageTemplatesSchema.parse(templatesFile)

/** The templates, those meant for the contact's roles first. */
export function templatesFor(roles: readonly string[]): readonly MessageTemplate[] {
  const fits = (template: MessageTemplate) => template.roles.some((role) => roles.includes(role))
  return [...templates.filter(fits), ...templates.filter((template) => !fits(template))]
}

/** The id of beginning with nothing. */
export const blank = 'blank'

/** A template filled from the records, as a draft. */
function begun(templateId: string, values: Addressee['values']): MessageDraft {
  const template = templates.find(({ id }) => id === templateId)
  if (!template) return { templateId: blank, subject: '', body: '' }
  return {
    templateId,
    subject: fillTemplate(template.subject, values),
    body: fillTemplate(template.body, values),
  }
}

export interface Message {
  readonly draft: MessageDraft
  readonly template: MessageTemplate | undefined
  /** Begins anew with a template; what was written is replaced. */
  begin(templateId: string): void
  change(change: Partial<MessageDraft>): void
}

/** The message being written to someone: what was kept of it, else a template filled from the records. */
export function useMessage(addressee: Addressee, templateId: string | undefined): Message {
  const { contact, values } = addressee
  const kept = useMessageDrafts(({ drafts }) => drafts[contact.id])
  const { keep } = useMessageDrafts.getState()
  // Where nothing was said yet, the first word comes before what the role would call for.
  const usual = values['last contact'] ? templatesFor(contact.roles)[0]?.id : 'first-contact'
  const [draft, setDraft] = useState<MessageDraft>(() =>
    kept && (templateId === undefined || kept.templateId === templateId)
      ? kept
      : begun(templateId ?? usual ?? blank, values),
  )
  const [touched, setTouched] = useState(false)
  // A name written into the sheet beside the message fills what was not touched yet.
  useEffect(() => {
    if (!touched && !kept) setDraft(({ templateId: id }) => begun(id, values))
  }, [values, touched, kept])
  const template = useMemo(
    () => templates.find(({ id }) => id === draft.templateId),
    [draft.templateId],
  )
  return {
    draft,
    template,
    begin: (id) => {
      setTouched(false)
      useMessageDrafts.getState().drop(contact.id)
      setDraft(begun(id, values))
    },
    change: (change) => {
      const next = { ...draft, ...change }
      setTouched(true)
      setDraft(next)
      keep(contact.id, next)
    },
  }
}
