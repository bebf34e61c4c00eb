import { dialog } from 'electron'
import { z } from 'zod'
import { dialogFolder, rememberFolder } from '../files/dialogFolders.ts'
import { videoAt } from '../files/videoFile.ts'
import type { CallHandler } from './callHandler.ts'

export const chooseVideo: CallHandler<'chooseVideo'> = {
  args: z.tuple([]),
  async run({ window, state }) {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: 'Choose a video',
      defaultPath: await dialogFolder(state, 'open'),
      properties: ['openFile', 'dontAddToRecent'],
      filters: [{ name: 'Videos', extensions: ['mp4', 'm4v', 'mov', 'webm'] }],
    })
    const [path] = filePaths
    if (canceled || path === undefined) return null
    rememberFolder(state, 'open', path)
    return await videoAt(path)
  },
}
