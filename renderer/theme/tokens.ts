/** The colours of both themes; the only place where hex values stand. Contrast was computed for every pair in use. */
interface ThemeTokens {
  readonly side: string
  readonly list: string
  readonly read: string
  readonly raised: string
  readonly sunken: string
  readonly hover: string
  readonly select: string
  readonly ink: string
  readonly 'ink-2': string
  readonly 'ink-3': string
  readonly line: string
  readonly 'line-2': string
  readonly edge: string
  readonly accent: string
  readonly 'accent-hover': string
  readonly 'on-accent': string
  readonly mark: string
  readonly 'mark-sel': string
  readonly warn: string
  readonly 'warn-mark': string
  readonly 'warn-bg': string
  readonly block: string
  readonly 'block-bg': string
  readonly scrim: string
  readonly e1: string
  readonly e2: string
  readonly 'dot-rose': string
  readonly 'dot-copper': string
  readonly 'dot-olive': string
  readonly 'dot-moss': string
  readonly 'dot-green': string
  readonly 'dot-sky': string
  readonly 'dot-blue': string
  readonly 'dot-navy': string
  readonly 'dot-stone': string
  readonly 'dot-sand': string
}

export const lightTokens: ThemeTokens = {
  side: '#F1EEE6',
  list: '#FAF8F3',
  read: '#FFFDF9',
  raised: '#FFFEFC',
  sunken: '#ECE8DE',
  hover: '#F0EDE4',
  select: '#DDEBE7',
  ink: '#1E2527',
  'ink-2': '#4A5356',
  'ink-3': '#61696C',
  line: '#E4DFD4',
  'line-2': '#D3CDBF',
  edge: '#8A8880',
  accent: '#0E6466',
  'accent-hover': '#0A5053',
  'on-accent': '#FFFFFF',
  mark: '#D0E6E1',
  'mark-sel': '#BAD8D2',
  warn: '#85560A',
  'warn-mark': '#B0741A',
  'warn-bg': '#F8EED8',
  block: '#A5302A',
  'block-bg': '#F9E7E3',
  scrim: 'rgba(44, 40, 32, 0.34)',
  e1: '0 1px 2px rgba(52, 44, 28, 0.1), 0 6px 20px rgba(52, 44, 28, 0.12)',
  e2: '0 2px 4px rgba(52, 44, 28, 0.1), 0 18px 48px rgba(52, 44, 28, 0.22)',
  'dot-rose': '#B0566C',
  'dot-copper': '#A4603A',
  'dot-olive': '#767A28',
  'dot-moss': '#5C7F3A',
  'dot-green': '#3F8457',
  'dot-sky': '#2B83A0',
  'dot-blue': '#4173A8',
  'dot-navy': '#4A5E8C',
  'dot-stone': '#757B78',
  'dot-sand': '#8F7245',
}

/** Shadows do not read on dark: each level is outlined by one pixel as well. */
export const darkTokens: ThemeTokens = {
  side: '#101417',
  list: '#14191C',
  read: '#171D20',
  raised: '#1E2529',
  sunken: '#0C1012',
  hover: '#1D2428',
  select: '#17383A',
  ink: '#E5E8E6',
  'ink-2': '#B3BBBD',
  'ink-3': '#979FA4',
  line: '#262D31',
  'line-2': '#353E43',
  edge: '#6B777E',
  accent: '#62B8B2',
  'accent-hover': '#7CC7C1',
  'on-accent': '#0A1516',
  mark: '#21484A',
  'mark-sel': '#2C5F5F',
  warn: '#DDAE5C',
  'warn-mark': '#DDAE5C',
  'warn-bg': '#2E2718',
  block: '#F08C82',
  'block-bg': '#38211F',
  scrim: 'rgba(4, 6, 7, 0.58)',
  e1: '0 0 0 1px #2E363B, 0 8px 24px rgba(0, 0, 0, 0.42)',
  e2: '0 0 0 1px #333C41, 0 20px 56px rgba(0, 0, 0, 0.58)',
  'dot-rose': '#D98BA0',
  'dot-copper': '#D0936F',
  'dot-olive': '#B3B764',
  'dot-moss': '#97BB72',
  'dot-green': '#77BC8D',
  'dot-sky': '#6DBAD3',
  'dot-blue': '#86AFDD',
  'dot-navy': '#9AACD6',
  'dot-stone': '#A3AAA7',
  'dot-sand': '#C6AB7E',
}

/** `--px-…` custom properties of a theme, with the names Mantine's own parts are given. */
export function cssVariables(tokens: ThemeTokens): Record<string, string> {
  const own = Object.fromEntries(
    Object.entries(tokens).map(([name, value]) => [`--px-${name}`, value]),
  )
  return {
    ...own,
    '--mantine-color-body': tokens.list,
    '--mantine-color-text': tokens.ink,
    '--mantine-color-dimmed': tokens['ink-3'],
    '--mantine-color-placeholder': tokens['ink-3'],
    '--mantine-color-default-border': tokens.edge,
    '--mantine-color-default': 'transparent',
    '--mantine-color-default-hover': tokens.hover,
    '--mantine-color-default-color': tokens.ink,
    '--mantine-color-anchor': tokens.accent,
    '--mantine-primary-color-filled': tokens.accent,
    '--mantine-primary-color-filled-hover': tokens['accent-hover'],
    '--mantine-color-error': tokens.block,
    '--mantine-color-bright': tokens.ink,
    '--mantine-color-disabled': 'transparent',
    '--mantine-color-disabled-color': tokens['ink-3'],
    '--mantine-color-disabled-border': tokens['line-2'],
  }
}
