import type { Engine, EngineRefusal } from '../../src/ipc/contract.ts'

/** The words where an engine must not open the library. */
export const engineText = {
  notOpened: 'The library has not been opened',
  wrote: 'Wrote the library last',
  here: 'This Plexus runs on',
  unknown: 'not written down',
  quit: 'Quit Plexus',
  showBackups: 'Show the backups',
  openAnyway: 'Open all the same…',
  openAnywayAgain: 'Open the library with this engine?',
  openAnywayKeeps:
    'Its files are first copied aside as they are, into the folder “kept-aside” of the profile. Plexus then starts again and opens them. Where this engine finds nothing in them, your backups are offered.',
  openAnywayYes: 'Copy aside and open',
  copying: 'Copying the files of the library aside',
  notCopied: 'Not copied, so nothing was opened.',
  foot: 'Backups do not depend on the engine. The diagnostic file holds versions, sizes and error codes, and none of your content.',
} as const

/** `Chromium 156 (Electron 45.4.1)`. */
export function engineWords({ chromium, electron }: Engine): string {
  return `Chromium ${chromium.split('.')[0]} (Electron ${electron})`
}

/** What is wrong, said plainly, and what to do. */
export function refusalWords({ why }: EngineRefusal): { title: string; body: string } {
  return why === 'older-engine'
    ? {
        title: 'A newer Plexus wrote this library',
        body: 'This one runs on an older engine, which may take the files for damaged and begin an empty library in their place. They were left as they are. Quit, and open the library with the newer Plexus.',
      }
    : {
        title: 'This Plexus keeps libraries in another form',
        body: 'Its engine would not read the files of this library and would begin an empty one in their place. They were left as they are. Quit, and open the library with the Plexus that wrote it.',
      }
}
