import { eventChannel } from '../../../src/ipc/contract.ts'
import type { CommandId } from '../../../src/model/commandTable.ts'
import type { RunningApp } from './launchApp.ts'

/** Runs a command as the menu of the desktop does. */
export async function runCommand({ electron }: RunningApp, command: CommandId): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, { channel, payload }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send(channel, payload)
    },
    { channel: eventChannel('menuCommand'), payload: { command } },
  )
}
