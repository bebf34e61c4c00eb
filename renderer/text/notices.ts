import type { noticeKinds } from '../../src/model/resource.ts'

type NoticeKind = (typeof noticeKinds)[number]

export const noticeWords: Record<NoticeKind, string> = {
  retraction: 'Retracted',
  concern: 'Expression of concern',
  erratum: 'Corrected',
  comment: 'Commented on',
  update: 'Updated',
}

export const noticeTone: Record<NoticeKind, 'block' | 'warn' | 'plain'> = {
  retraction: 'block',
  concern: 'block',
  erratum: 'warn',
  comment: 'plain',
  update: 'plain',
}
