import {
  IconBook2,
  IconBrandBluesky,
  IconBrandFacebook,
  IconBrandGoogle,
  IconBrandInstagram,
  IconBrandLinkedin,
  IconBrandMastodon,
  IconBrandReddit,
  IconBrandThreads,
  IconBrandX,
  IconBrandYoutube,
  IconFileCertificate,
  IconFileDescription,
  IconFileSearch,
  IconFlask,
  IconLink,
  IconMessageCircle,
  IconMicrophone,
  IconPhoto,
  IconPlayerPlay,
  IconSchool,
  IconStethoscope,
  IconTool,
  type TablerIcon,
} from '@tabler/icons-react'
import type { Platform, ResourceKind } from '../../src/model/resource.ts'

const kindIcons: Record<ResourceKind, TablerIcon> = {
  paper: IconFileDescription,
  preprint: IconFlask,
  guideline: IconFileCertificate,
  review: IconFileSearch,
  post: IconMessageCircle,
  video: IconPlayerPlay,
  podcast: IconMicrophone,
  infographic: IconPhoto,
  'case-discussion': IconStethoscope,
  course: IconSchool,
  page: IconLink,
  tool: IconTool,
}

/** The icon of each platform. */
export const platformIcons: Record<Platform, TablerIcon> = {
  x: IconBrandX,
  bluesky: IconBrandBluesky,
  mastodon: IconBrandMastodon,
  threads: IconBrandThreads,
  linkedin: IconBrandLinkedin,
  facebook: IconBrandFacebook,
  instagram: IconBrandInstagram,
  reddit: IconBrandReddit,
  youtube: IconBrandYoutube,
  researchgate: IconBook2,
  classroom: IconBrandGoogle,
}

interface KindIconProps {
  readonly kind: ResourceKind
  readonly platform?: Platform | undefined
  readonly size?: number
}

/** The platform of a post or a video, else the kind; in the text colour, never in the brand's. */
export function KindIcon({ kind, platform, size = 16 }: KindIconProps) {
  const fromPlatform =
    platform && (kind === 'post' || kind === 'video' || kind === 'case-discussion')
  const Icon = fromPlatform ? platformIcons[platform] : kindIcons[kind]
  return <Icon size={size} stroke={1.75} aria-hidden="true" />
}
