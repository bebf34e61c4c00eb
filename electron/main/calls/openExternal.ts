import { z } from 'zod'
import { DesktopError } from '../desktopError.ts'
import { openLink } from '../security/openLink.ts'
import type { CallHandler } from './callHandler.ts'

export const openExternal: CallHandler<'openExternal'> = {
  args: z.tuple([z.string()]),
  async run(_desktop, url) {
    if (!(await openLink(url))) throw new DesktopError('not-allowed', 'not a link that is opened')
  },
}
