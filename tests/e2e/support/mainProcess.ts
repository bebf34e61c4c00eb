import type * as Electron from 'electron'

/** The program's main process: on the modern lane its own code too, on modules that stand in for Electron's. */
export interface MainProcess {
  /** Runs a function there on a copy of what it is given; what has no stand-in throws and names itself. */
  evaluate<R>(work: (electron: typeof Electron) => R | Promise<R>): Promise<R>
  evaluate<R, A>(work: (electron: typeof Electron, arg: A) => R | Promise<R>, arg: A): Promise<R>
}
