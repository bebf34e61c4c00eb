import { IconCircle, IconCircleCheck, IconCircleHalf2, type TablerIcon } from '@tabler/icons-react'
import type { ReadingStatus } from '../../src/model/resource.ts'

const icons: Record<ReadingStatus, TablerIcon> = {
  'to-read': IconCircle,
  reading: IconCircleHalf2,
  read: IconCircleCheck,
}

/** The reading status as a shape; its word stands beside it. */
export function StatusIcon({ status }: { readonly status: ReadingStatus }) {
  const Icon = icons[status]
  return <Icon size={14} stroke={1.75} aria-hidden="true" />
}
