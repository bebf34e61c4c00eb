import { placeholder } from '../../src/planner/posts/placeholders.ts'

export const sourceText = {
  title: 'Sources',
  none: 'None yet',
  act: 'Add',
  credits: 'Named',
  nobody: 'Nobody',
  authors: 'Authors you know:',
  addSource: 'Add a source',
  addCredit: 'Name someone',
  insert: 'Insert',
  remove: 'Take out',
  conflictChoices: 'Ways to say it',
} as const

/** Lines about one's interests to begin from; what is in brackets stops the post until it is written. */
export const conflictLines: readonly string[] = [
  'I have no conflicts of interest here.',
  'I am an author of this study.',
  `Disclosure: ${placeholder('who pays or employs you, and for what')}.`,
  `Disclosure: someone close to me ${placeholder('works for or owns stock in what')}.`,
]
