import type { ElementType, Key, ReactElement } from 'react'
import { Fragment as ReactFragment, jsx as reactJsx, jsxs as reactJsxs } from 'react/jsx-runtime'
import { shownProps } from './shownProps.ts'

/*
 * What JSX in the page is compiled to (see `jsxImportSource`): React's own functions, after every word that is
 * drawn was cut to what is laid out at once and characters that turn text were made visible in it. One place, so that no
 * screen can forget it. Prose that is read whole and in its own direction (renderer/markdown) is made by createElement.
 */
export type { JSX } from 'react/jsx-runtime'

type Props = Readonly<Record<string, unknown>>

export const Fragment = ReactFragment

/** An element with at most one child. */
export function jsx(type: ElementType, props: Props, key?: Key): ReactElement {
  return reactJsx(type, shownProps(type, props), key)
}

/** An element with several children. */
export function jsxs(type: ElementType, props: Props, key?: Key): ReactElement {
  return reactJsxs(type, shownProps(type, props), key)
}
