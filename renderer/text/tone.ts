import type { ToneTopic } from '../../src/reputation/rules/conduct.ts'

export const toneText = {
  title: 'Notes on tone',
  show: 'Show',
  nothing: 'Nothing to note',
} as const

export const toneWords: Record<ToneTopic, { readonly name: string; readonly why: string }> = {
  disrespect: {
    name: 'Respect',
    why: 'A patient, a colleague or a profession may read this as contempt.',
  },
  advice: {
    name: 'Advice',
    why: 'It may be taken as advice to one person. Say that it is general, and where to ask.',
  },
  'exam-content': {
    name: 'Exam content',
    why: 'Exam content must not be shared: its makers treat that as misconduct.',
  },
  'match-rules': {
    name: 'The Match',
    why: 'The agreement of the Match has rules on what may be said of ranking. Interest may be said freely.',
  },
  'undisclosed-interest': {
    name: 'Interest',
    why: 'Readers should see at once who pays. Put it in the conflict-of-interest line.',
  },
  credentials: {
    name: 'Credentials',
    why: 'Students and residents say what they are, so that nobody takes them for more.',
  },
}
