import {
  IconArchive,
  IconBulb,
  IconCalendarEvent,
  IconChecks,
  IconPencil,
  IconSend,
  type TablerIcon,
} from '@tabler/icons-react'
import type { Draft } from '../../src/model/draft.ts'

const icons: Record<Draft['stage'], TablerIcon> = {
  idea: IconBulb,
  draft: IconPencil,
  ready: IconChecks,
  planned: IconCalendarEvent,
  published: IconSend,
  archived: IconArchive,
}

/** The stage of a draft as a shape; its word stands beside it. */
export function StageIcon({ stage }: { readonly stage: Draft['stage'] }) {
  const Icon = icons[stage]
  return <Icon size={16} stroke={1.75} aria-hidden="true" />
}
