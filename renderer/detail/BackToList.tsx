import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useDetailPlace } from '../hooks/useShownPanes.ts'
import { askFocus } from '../state/focusRequests.ts'

/** The way back, where the detail lies over the list. */
export function BackToList() {
  if (useDetailPlace() !== 'over') return null
  return (
    <Button
      variant="subtle"
      ml={-16}
      px={8}
      leftSection={<IconArrowLeft size={16} stroke={1.75} />}
      onClick={() => askFocus('list')}
    >
      List
    </Button>
  )
}
