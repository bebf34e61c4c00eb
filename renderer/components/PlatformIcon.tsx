import { IconId, IconSchool, IconWorld } from '@tabler/icons-react'
import type { ProfilePlatform } from '../../src/model/contact.ts'
import { platformIcons } from './KindIcon.tsx'

/** The icon of where a profile is; in the text colour, never in the brand's. */
export function PlatformIcon({
  platform,
  size = 14,
}: {
  readonly platform: ProfilePlatform
  readonly size?: number
}) {
  const Icon = iconOf(platform)
  return <Icon size={size} stroke={1.75} aria-hidden="true" />
}

function iconOf(platform: ProfilePlatform) {
  switch (platform) {
    case 'orcid':
      return IconId
    case 'google-scholar':
      return IconSchool
    case 'website':
      return IconWorld
    default:
      return platformIcons[platform]
  }
}
