/** How a command's key stands in a menu. */
export interface MenuKey {
  /** An accelerator in Electron's spelling, shown at the right of the item. */
  readonly accelerator?: string
  /** Written into the label, for what is no accelerator: a key after a key, or a letter that would type on macOS. */
  readonly written?: string
}

const keyNames: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
}

/**
 * The way to show a key of the command table in a menu.
 * macOS acts on every accelerator of its menu bar, in text fields too, so there a lone letter is only written.
 */
export function menuKey(key: string | undefined, mac: boolean): MenuKey {
  if (key === undefined) return {}
  if (key.includes(' ')) return { written: key }
  const accelerator = key
    .split('+')
    .map((part) => keyNames[part] ?? part)
    .join('+')
  const modified = key.includes('Mod+') || key.includes('Alt+') || /F\d+$/.test(key)
  return mac && !modified ? { written: key } : { accelerator }
}
