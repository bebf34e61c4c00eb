import type { ElementType, Key, ReactElement } from 'react'
import { Fragment as ReactFragment, jsxDEV as reactJsxDev } from 'react/jsx-dev-runtime'
import { shownProps } from './shownProps.ts'

/* The same as jsxRuntime.ts, for the development server. */
export type { JSX } from 'react/jsx-dev-runtime'

type Rest = [key?: Key, isStatic?: boolean, source?: never, self?: unknown]

export const Fragment = ReactFragment

/** An element, with where in the code it stands. */
export function jsxDEV(
  type: ElementType,
  props: Readonly<Record<string, unknown>>,
  ...[key, isStatic = false, source, self]: Rest
): ReactElement {
  return reactJsxDev(type, shownProps(type, props), key, isStatic, source, self)
}
