import { z } from 'zod'
import { contactRoles } from './contact.ts'

/** Shape of resources/message-templates.json. Fields stand in braces: {greeting}; what the record does not know stays a gap. */
export const messageTemplatesSchema = z.object({
  asOf: z.iso.date(),
  templates: z.array(
    z.object({
      id: z.string().regex(/^[a-z-]+$/),
      name: z.string().min(1),
      /** When it is meant, in a few words. */
      when: z.string().min(1),
      /** Roles it is offered first for. */
      roles: z.array(z.enum(contactRoles)).default([]),
      subject: z.string().min(1),
      body: z.string().min(1),
      source: z.string().min(1),
      verifiedOn: z.iso.date(),
    }),
  ),
})
export type MessageTemplate = z.infer<typeof messageTemplatesSchema>['templates'][number]
