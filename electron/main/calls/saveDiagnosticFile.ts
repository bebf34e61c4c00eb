import { basename } from 'node:path'
import { app } from 'electron'
import { z } from 'zod'
import { diagnosticReport } from '../diagnosticReport.ts'
import { askWhereToSave } from '../files/askWhereToSave.ts'
import { writeFileWhole } from '../files/writeFileWhole.ts'
import type { CallHandler } from './callHandler.ts'

/** Codes are short words of ours; anything longer could be content. */
const errorCode = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/i)

export const saveDiagnosticFile: CallHandler<'saveDiagnosticFile'> = {
  args: z.tuple([z.array(errorCode).max(1000)]),
  async run({ window, contents, state, backups }, codes) {
    const path = await askWhereToSave({ window, state }, 'plexus-diagnostics.json')
    if (path === null) return null
    const report = diagnosticReport({
      at: new Date(),
      appVersion: app.getVersion(),
      packaged: app.isPackaged,
      locale: app.getLocale(),
      windowSize: window.getContentSize(),
      zoomFactor: contents.getZoomFactor(),
      state: state.get(),
      backups: await backups.list(),
      codes,
    })
    await writeFileWhole(path, `${JSON.stringify(report, null, 2)}\n`)
    return { name: basename(path) }
  },
}
