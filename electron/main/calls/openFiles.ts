import { dialog } from 'electron'
import { z } from 'zod'
import { dialogFolder, rememberFolder } from '../files/dialogFolders.ts'
import { readChosenFiles } from '../files/readChosenFiles.ts'
import type { CallHandler } from './callHandler.ts'

export const openFiles: CallHandler<'openFiles'> = {
  args: z.tuple([]),
  async run({ window, state }) {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: 'Import files',
      defaultPath: await dialogFolder(state, 'open'),
      properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
      filters: [
        {
          name: 'Files Plexus reads',
          extensions: ['nbib', 'txt', 'ris', 'bib', 'json', 'ics', 'vcf', 'vcard', 'csv', 'zip'],
        },
        { name: 'All files', extensions: ['*'] },
      ],
    })
    const [first] = filePaths
    if (canceled || first === undefined) return []
    rememberFolder(state, 'open', first)
    return await readChosenFiles(filePaths)
  },
}
