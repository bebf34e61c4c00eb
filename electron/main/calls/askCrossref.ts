import { z } from 'zod'
import { askCrossref as ask } from '../network/askCrossref.ts'
import { serviceSession } from '../network/serviceSession.ts'
import type { CallHandler } from './callHandler.ts'

/** A comma would begin a second filter of the question. */
const doi = z
  .string()
  .max(500)
  .regex(/^10\.\d{4,9}\/[^\s,]+$/)

export const askCrossref: CallHandler<'askCrossref'> = {
  args: z.tuple([z.array(doi).max(20)]),
  run(_desktop, dois) {
    return ask(dois, (url, question) => serviceSession().fetch(url, question))
  },
}
