/** The commands of the calendar and of the week of posts, as rows of the table of commands (see commandTable.ts), by menu. */
export const plannerFileRows = [
  {
    id: 'new-event',
    label: 'New event…',
    section: 'file',
    keywords: 'add chat journal club conference deadline meeting calendar',
  },
  {
    id: 'add-seed-events',
    label: 'Chats and conferences…',
    section: 'file',
    keywords: 'add known twitter chat journal club meeting calendar mededchat',
  },
  {
    id: 'show-reminders',
    label: 'Reminders',
    section: 'view',
    keywords: 'due missed snooze notifications',
  },
  {
    id: 'export-calendar',
    label: 'Export the calendar…',
    section: 'file',
    keywords: 'ics icalendar events save outlook google apple',
  },
] as const

/** Where they lead. */
export const plannerGoRows = [
  {
    id: 'go-planner',
    label: 'Planner',
    section: 'go',
    key: 'G A',
    keywords: 'calendar month week agenda events chats conferences deadlines',
  },
  {
    id: 'go-posting-week',
    label: 'My week of posts',
    section: 'go',
    keywords: 'queue slots plan schedule balance drafts',
  },
  {
    id: 'go-looking-back',
    label: 'Looking back at posts',
    section: 'go',
    keywords: 'engagement likes figures charts drafts',
  },
] as const
