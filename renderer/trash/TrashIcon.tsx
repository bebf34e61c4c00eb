import {
  IconBriefcase,
  IconCalendarEvent,
  IconFileCv,
  IconPencil,
  IconQuote,
  IconSchool,
  IconUser,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { TrashRow } from '../../src/search/wholeSearch.ts'
import { KindIcon } from '../components/KindIcon.tsx'

/** The icon of a record in the trash. */
export function TrashIcon({ found }: { readonly found: TrashRow }) {
  switch (found.table) {
    case 'resources':
      return <KindIcon kind={found.row.kind} platform={found.row.platform} />
    case 'contacts':
      return <IconUser size={16} stroke={1.75} aria-hidden="true" />
    case 'communities':
      return <IconUsersGroup size={16} stroke={1.75} aria-hidden="true" />
    case 'events':
      return <IconCalendarEvent size={16} stroke={1.75} aria-hidden="true" />
    case 'claims':
      return <IconQuote size={16} stroke={1.75} aria-hidden="true" />
    case 'drafts':
      return <IconPencil size={16} stroke={1.75} aria-hidden="true" />
    case 'experiences':
      return <IconBriefcase size={16} stroke={1.75} aria-hidden="true" />
    case 'scholarlyWorks':
      return <IconSchool size={16} stroke={1.75} aria-hidden="true" />
    case 'portfolios':
      return <IconFileCv size={16} stroke={1.75} aria-hidden="true" />
  }
}
