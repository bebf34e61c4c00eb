import { expose } from 'comlink'
import { cutMarkdown } from '../markdown/cutMarkdown.ts'
import { readMarkdownPart } from '../markdown/readMarkdownPart.ts'

/** Reads notes: how long that takes depends on who wrote them, so it is not for the drawing thread. */
const markdownWorker = { cutMarkdown, readMarkdownPart }

export type MarkdownWorker = typeof markdownWorker
expose(markdownWorker)
