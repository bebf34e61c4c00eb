import {
  ActionIcon,
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  Kbd,
  Menu,
  Modal,
  Popover,
  Progress,
  Radio,
  rem,
  SegmentedControl,
  Select,
  TagsInput,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core'
import { cssVariables, darkTokens, lightTokens } from './tokens.ts'

const floating = { shadow: 'md', radius: 'md', transitionProps: { transition: 'fade', duration: 160 } } as const

/** The design's type, space and default props as a Mantine theme. Sizes are in rem so that zoom works. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  colors: {
    teal: ['#EEF5F3', '#DDEBE7', '#BAD8D2', '#8ECAC4', '#62B8B2', '#3A9B97', '#1F7E7E', '#0E6466', '#0A5053', '#073B3E'],
    gray: ['#FAF8F3', '#F1EEE6', '#ECE8DE', '#E4DFD4', '#D3CDBF', '#B4AFA3', '#61696C', '#4A5356', '#323A3D', '#1E2527'],
    dark: ['#E5E8E6', '#B3BBBD', '#979FA4', '#6B777E', '#353E43', '#262D31', '#1E2529', '#171D20', '#14191C', '#101417'],
  },
  white: '#FFFDF9',
  black: '#1E2527',
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: '"Inter Variable", Inter, system-ui, sans-serif',
  headings: {
    fontFamily: '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif',
    fontWeight: '600',
  },
  fontSizes: { xs: rem(11), sm: rem(12), md: rem(13), lg: rem(15), xl: rem(18) },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.54', lg: '1.53', xl: '1.33' },
  spacing: { xs: rem(4), sm: rem(8), md: rem(12), lg: rem(16), xl: rem(24) },
  radius: { xs: rem(3), sm: rem(5), md: rem(8), lg: rem(8), xl: rem(8) },
  defaultRadius: 'sm',
  shadows: { md: 'var(--px-e1)', xl: 'var(--px-e2)' },
  components: {
    Button: Button.extend({ defaultProps: { size: 'xs', variant: 'default' } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', size: 28, color: 'gray' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'xs' } }),
    Select: Select.extend({ defaultProps: { size: 'xs' } }),
    TagsInput: TagsInput.extend({ defaultProps: { size: 'xs' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'xs', autosize: true } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'xs', radius: 'xs' } }),
    Radio: Radio.extend({ defaultProps: { size: 'xs' } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 500, withArrow: false } }),
    Menu: Menu.extend({ defaultProps: floating }),
    Popover: Popover.extend({ defaultProps: floating }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        radius: 'md',
        shadow: 'xl',
        overlayProps: { color: 'var(--px-scrim)', backgroundOpacity: 1 },
        transitionProps: { transition: 'fade', duration: 180 },
      },
    }),
    Progress: Progress.extend({ defaultProps: { size: 4, radius: 2 } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'xs' } }),
    Kbd: Kbd.extend({ defaultProps: { size: 'xs' } }),
  },
})

/** Hands the tokens of both themes to CSS. */
export const resolveCssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--px-font-ui': '"Inter Variable", Inter, system-ui, sans-serif',
    '--px-font-read': '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif',
    '--px-ease': 'cubic-bezier(0.2, 0, 0, 1)',
  },
  light: cssVariables(lightTokens),
  dark: cssVariables(darkTokens),
})
