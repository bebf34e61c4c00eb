import { type CommandId, commandTable } from '../../src/model/commandTable.ts'

const isMac = navigator.userAgent.includes('Mac OS')

const names: Record<string, string> = {
  Mod: isMac ? '⌘' : 'Ctrl',
  Shift: isMac ? '⇧' : 'Shift',
  Alt: isMac ? '⌥' : 'Alt',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: 'Del',
}

const keyOf = new Map(commandTable.flatMap(({ id, key }) => (key ? [[id, key] as const] : [])))

/** A key of the command table as the system in use writes it: `Ctrl Shift N` or `⌘⇧N`. */
export function keyCaps(key: string): string {
  return key
    .split('+')
    .map((part) => names[part] ?? part)
    .join(isMac ? '' : ' ')
}

/** The key that runs a command, as it is shown; empty where it has none. */
export function commandKey(command: CommandId): string {
  const key = keyOf.get(command)
  return key ? keyCaps(key) : ''
}

/** A key with Ctrl or ⌘, for keys that belong to a form and not to a command. */
export function modKey(key: string): string {
  return keyCaps(`Mod+${key}`)
}
