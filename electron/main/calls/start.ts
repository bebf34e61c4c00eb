import { app } from 'electron'
import { z } from 'zod'
import type { StartInfo } from '../../../src/ipc/contract.ts'
import { restart } from '../restart.ts'
import type { CallHandler } from './callHandler.ts'

export const start: CallHandler<'start'> = {
  args: z.tuple([]),
  async run({ state, window, store, guard, restore }) {
    if (store.hasRefused()) {
      await restart({ state, window })
      // The page waits for its answer before it opens anything, and ends with the program.
      await new Promise<never>(() => undefined)
    }
    const { theme, databaseName, lastSeen } = state.get()
    return {
      appVersion: app.getVersion(),
      electronVersion: process.versions.electron ?? '',
      operatingSystem: operatingSystem(process.platform),
      theme,
      databaseName,
      lastSeen,
      resumed: restore.take(),
      maximised: window.isMaximized(),
      storeTorn: store.mendings.some(({ outcome }) => outcome === 'failed'),
      refusal: guard.refusal,
    }
  },
}

function operatingSystem(platform: NodeJS.Platform): StartInfo['operatingSystem'] {
  if (platform === 'darwin') return 'mac'
  return platform === 'win32' ? 'windows' : 'linux'
}
