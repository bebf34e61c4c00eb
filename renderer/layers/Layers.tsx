import { lazy, Suspense } from 'react'
import { assertNever } from '../../src/model/assertNever.ts'
import { CapturePopover } from '../capture/CapturePopover.tsx'
import { NewCommunitySheet } from '../communities/NewCommunitySheet.tsx'
import { DraftFromSheet } from '../drafts/DraftFromSheet.tsx'
import { MoveDraftsSheet } from '../drafts/MoveDraftsSheet.tsx'
import { Boundary } from '../faults/Boundary.tsx'
import { FailedSheet } from '../faults/FailedSheet.tsx'
import { ReasonSheet } from '../gate/ReasonSheet.tsx'
import { Palette } from '../palette/Palette.tsx'
import { CadenceSheet } from '../people/CadenceSheet.tsx'
import { LinkSheet } from '../people/LinkSheet.tsx'
import { LogPopover } from '../people/LogPopover.tsx'
import { NewContactPopover } from '../people/NewContactPopover.tsx'
import { NextDateSheet } from '../people/NextDateSheet.tsx'
import { useLayers } from '../state/layers.ts'
import { ConfirmSheet } from './ConfirmSheet.tsx'
import { GoneTextsSheet } from './GoneTextsSheet.tsx'
import { KeysSheet } from './KeysSheet.tsx'
import { RenameSearchSheet } from './RenameSearchSheet.tsx'
import { RenameTagSheet } from './RenameTagSheet.tsx'
import { SaveSearchSheet } from './SaveSearchSheet.tsx'
import { useEscapeInOrder } from './useEscapeInOrder.ts'
import { useFocusBack } from './useFocusBack.ts'

const ImportSheet = lazy(() =>
  import('../import/ImportSheet.tsx').then(({ ImportSheet }) => ({ default: ImportSheet })),
)
const ExportSheet = lazy(() =>
  import('../export/ExportSheet.tsx').then(({ ExportSheet }) => ({ default: ExportSheet })),
)
const ContactExportSheet = lazy(() =>
  import('../export/ContactExportSheet.tsx').then(({ ContactExportSheet }) => ({
    default: ContactExportSheet,
  })),
)
const OwnDetailsSheet = lazy(() =>
  import('../portfolio/OwnDetailsSheet.tsx').then(({ OwnDetailsSheet }) => ({
    default: OwnDetailsSheet,
  })),
)
const SeasonSheet = lazy(() =>
  import('../portfolio/SeasonSheet.tsx').then(({ SeasonSheet }) => ({ default: SeasonSheet })),
)
const NewPortfolioSheet = lazy(() =>
  import('../portfolio/NewPortfolioSheet.tsx').then(({ NewPortfolioSheet }) => ({
    default: NewPortfolioSheet,
  })),
)
const EventExportSheet = lazy(() =>
  import('../export/EventExportSheet.tsx').then(({ EventExportSheet }) => ({
    default: EventExportSheet,
  })),
)
const RemindersSheet = lazy(() =>
  import('../reminders/RemindersSheet.tsx').then(({ RemindersSheet }) => ({
    default: RemindersSheet,
  })),
)
const RestoreSheet = lazy(() =>
  import('../recovery/RestoreSheet.tsx').then(({ RestoreSheet }) => ({ default: RestoreSheet })),
)

const StartReviewSheet = lazy(() =>
  import('../reputation/StartReviewSheet.tsx').then(({ StartReviewSheet }) => ({
    default: StartReviewSheet,
  })),
)
const NewClaimSheet = lazy(() =>
  import('../evidence/NewClaimSheet.tsx').then(({ NewClaimSheet }) => ({
    default: NewClaimSheet,
  })),
)
const WriteSheet = lazy(() =>
  import('../messages/WriteSheet.tsx').then(({ WriteSheet }) => ({ default: WriteSheet })),
)
const NewEventSheet = lazy(() =>
  import('../planner/NewEventSheet.tsx').then(({ NewEventSheet }) => ({ default: NewEventSheet })),
)
const ScopeSheet = lazy(() =>
  import('../planner/ScopeSheet.tsx').then(({ ScopeSheet }) => ({ default: ScopeSheet })),
)
const SeedSheet = lazy(() =>
  import('../planner/SeedSheet.tsx').then(({ SeedSheet }) => ({ default: SeedSheet })),
)
const PlanMeetingSheet = lazy(() =>
  import('../meeting/PlanMeetingSheet.tsx').then(({ PlanMeetingSheet }) => ({
    default: PlanMeetingSheet,
  })),
)
const PostingPlanSheet = lazy(() =>
  import('../drafts/PostingPlanSheet.tsx').then(({ PostingPlanSheet }) => ({
    default: PostingPlanSheet,
  })),
)
const LetterSheet = lazy(() =>
  import('../letters/LetterSheet.tsx').then(({ LetterSheet }) => ({ default: LetterSheet })),
)

/** What lies over the library now. */
export function Layers() {
  useFocusBack()
  useEscapeInOrder()
  const opened = useLayers(({ layer }) => layer?.kind ?? '')
  return (
    <Boundary
      of={opened}
      fallback={({ code, again }) => <FailedSheet code={code} onAgain={again} />}
    >
      <Suspense fallback={null}>
        <CurrentLayer />
      </Suspense>
    </Boundary>
  )
}

function CurrentLayer() {
  const { layer, close } = useLayers()
  if (!layer) return null
  switch (layer.kind) {
    case 'capture':
      return <CapturePopover text={layer.text} onClose={close} />
    case 'palette':
      return <Palette onClose={close} />
    case 'new-contact':
      return <NewContactPopover {...layer} onClose={close} />
    case 'log-interaction':
      return (
        <LogPopover contactIds={layer.contactIds} interaction={layer.interaction} onClose={close} />
      )
    case 'next-date':
      return <NextDateSheet ids={layer.ids} snooze={layer.snooze} onClose={close} />
    case 'cadence':
      return <CadenceSheet ids={layer.ids} onClose={close} />
    case 'link':
      return <LinkSheet from={layer.from} to={layer.to} onClose={close} />
    case 'import':
      return <ImportSheet files={layer.files} onClose={close} />
    case 'export':
      return <ExportSheet ids={layer.ids} onClose={close} />
    case 'export-contacts':
      return <ContactExportSheet ids={layer.ids} onClose={close} />
    case 'export-events':
      return <EventExportSheet ids={layer.ids} onClose={close} />
    case 'seeds':
      return <SeedSheet onClose={close} />
    case 'keys':
      return <KeysSheet onClose={close} />
    case 'save-search':
      return <SaveSearchSheet onClose={close} />
    case 'reminders':
      return <RemindersSheet onClose={close} />
    case 'restore':
      return <RestoreSheet onClose={close} />
    case 'gone-texts':
      return <GoneTextsSheet onClose={close} />
    case 'rename-tag':
      return <RenameTagSheet tag={layer.tag} onClose={close} />
    case 'rename-search':
      return <RenameSearchSheet id={layer.id} name={layer.name} onClose={close} />
    case 'write':
      return (
        <WriteSheet contactId={layer.contactId} templateId={layer.templateId} onClose={close} />
      )
    case 'plan-meeting':
      return <PlanMeetingSheet contactId={layer.contactId} onClose={close} />
    case 'letter':
      return <LetterSheet id={layer.id} onClose={close} />
    case 'new-community':
      return <NewCommunitySheet onClose={close} />
    case 'own-details':
      return <OwnDetailsSheet onClose={close} />
    case 'season':
      return <SeasonSheet onClose={close} />
    case 'new-portfolio':
      return <NewPortfolioSheet onClose={close} />
    case 'new-event':
      return (
        <NewEventSheet day={layer.day} time={layer.time} within={layer.within} onClose={close} />
      )
    case 'event-scope':
      return <ScopeSheet title={layer.title} run={layer.run} onClose={close} />
    case 'draft-from':
      return <DraftFromSheet resourceId={layer.resourceId} onClose={close} />
    case 'move-drafts':
      return <MoveDraftsSheet ids={layer.ids} from={layer.stage} onClose={close} />
    case 'posting-plan':
      return <PostingPlanSheet onClose={close} />
    case 'start-review':
      return <StartReviewSheet onClose={close} />
    case 'new-claim':
      return <NewClaimSheet {...layer} onClose={close} />
    case 'reason':
      return <ReasonSheet {...layer} onClose={close} />
    case 'confirm':
      return <ConfirmSheet {...layer} onClose={close} />
    default:
      return assertNever(layer)
  }
}
