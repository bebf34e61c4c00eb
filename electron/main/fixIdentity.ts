import { join, resolve } from 'node:path'
import { app } from 'electron'

/**
 * States the program's name and profile folder, which otherwise follow from how it was started: a development runtime
 * has another name, and the database would seem to be gone. `--user-data-dir` names another profile, for tests.
 */
export function fixIdentity(): void {
  app.setName('Plexus')
  // Windows shows messages of a program only under the name that its shortcut was installed with.
  if (process.platform === 'win32') app.setAppUserModelId('app.plexus.desktop')
  const given = app.commandLine.getSwitchValue('user-data-dir')
  const profile = given ? resolve(given) : join(app.getPath('appData'), 'Plexus')
  app.setPath('userData', profile)
  app.setPath('sessionData', profile)
}
