import type { ToneNote } from '../../src/reputation/tone.ts'

/** What a note on tone is about: its name, and why it matters. */
export const toneWords: Record<ToneNote['topic'], { readonly name: string; readonly why: string }> =
  {
    disrespect: {
      name: 'Respect',
      why: 'Patients and colleagues read along. Could it be said in the room?',
    },
    advice: {
      name: 'Advice to one person',
      why: 'It may be read as advice to somebody you have not examined. Point to care and to sources.',
    },
    'exam-content': {
      name: 'Examination',
      why: 'Content of an examination is not passed on, also not from memory.',
    },
    'match-rules': {
      name: 'Rules of the Match',
      why: 'Promises of a rank may not be asked for, and follow you when made in public.',
    },
    'undisclosed-interest': {
      name: 'Interests',
      why: 'A code, a fee or a gift is said at the beginning, in plain words.',
    },
    credentials: {
      name: 'Credentials',
      why: 'Say what you are, no more: a student is a student.',
    },
  }
