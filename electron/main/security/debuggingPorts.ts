/** Switches by which Chromium and Node let another program read and drive this one. */
const debuggingSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-io-pipes',
  'remote-debugging-address',
  'remote-debugging-targets',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-wait',
  'inspect-port',
  'inspect-publish-uid',
] as const

interface Switches {
  removeSwitch(name: string): void
}

/**
 * Takes the switches that open the program to a debugger off its command line. Must run before Electron is ready: only
 * then does Chromium open what they ask for. Node's own ports are shut by a fuse; they stand here in case it is not set.
 */
export function closeDebuggingPorts(commandLine: Switches): void {
  for (const name of debuggingSwitches) commandLine.removeSwitch(name)
}
