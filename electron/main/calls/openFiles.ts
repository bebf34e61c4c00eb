import { dialog } from 'electron'
import { z } from 'zod'
import { readChosenFiles } from '../files/readChosenFiles.ts'
import type { CallHandler } from './callHandler.ts'

export const openFiles: CallHandler<'openFiles'> = {
  args: z.tuple([]),
  async run({ window }) {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: 'Import files',
      properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
      filters: [
        {
          name: 'Files Plexus reads',
          extensions: ['nbib', 'txt', 'ris', 'json', 'vcf', 'vcard', 'csv', 'zip'],
        },
        { name: 'All files', extensions: ['*'] },
      ],
    })
    return canceled ? [] : await readChosenFiles(filePaths)
  },
}
