import { app } from 'electron'
import { z } from 'zod'
import type { StartInfo } from '../../../src/ipc/contract.ts'
import type { CallHandler } from './callHandler.ts'

export const start: CallHandler<'start'> = {
  args: z.tuple([]),
  run({ state, window, store }) {
    const { theme, databaseName, lastSeen } = state.get()
    return {
      appVersion: app.getVersion(),
      electronVersion: process.versions.electron ?? '',
      operatingSystem: operatingSystem(process.platform),
      theme,
      databaseName,
      lastSeen,
      maximised: window.isMaximized(),
      storeTorn: store.mendings.some(({ outcome }) => outcome === 'failed'),
    }
  },
}

function operatingSystem(platform: NodeJS.Platform): StartInfo['operatingSystem'] {
  if (platform === 'darwin') return 'mac'
  return platform === 'win32' ? 'windows' : 'linux'
}
