import { type ComponentType, useEffect, useState } from 'react'
import { App } from '../App.tsx'
import { SafetyNet } from '../backups/SafetyNet.tsx'
import { QuietBoundary } from '../faults/QuietBoundary.tsx'
import { type Session, SessionProvider } from '../session/session.ts'
import { showKeptTheme } from '../settings/themeChoice.ts'
import { startWords } from '../text/start.ts'
import { BareFrame } from './BareFrame.tsx'
import { ErrorScreen, Failed } from './ErrorScreen.tsx'
import type { Opened, Recovery } from './openSession.ts'

type RefusedEngine = Pick<Extract<Opened, { screen: 'other-engine' }>, 'start' | 'refusal'>

type Shown =
  | { readonly screen: 'opening' }
  | { readonly screen: 'failed'; readonly code: string }
  | { readonly screen: 'library'; readonly session: Session }
  | {
      readonly screen: 'first-start'
      readonly session: Session
      readonly FirstStart: ComponentType<{ session: Session; onDone: () => void }>
    }
  | {
      readonly screen: 'recovery'
      readonly recovery: Recovery
      readonly RecoveryScreen: ComponentType<{ recovery: Recovery }>
    }
  | {
      readonly screen: 'other-engine'
      readonly refused: RefusedEngine
      readonly EngineScreen: ComponentType<RefusedEngine>
    }

/** What the window shows from its first frame on: opening, then recovery, first start or the library. */
export function Start({ opening }: { readonly opening: Promise<Opened> }) {
  const [shown, setShown] = useState<Shown>({ screen: 'opening' })
  useEffect(() => {
    const fail = (error: unknown) =>
      setShown({ screen: 'failed', code: error instanceof Error ? error.name : 'unknown' })
    opening.then(screenFor).then(setShown).catch(fail)
    opening
      .then((opened) => ('searchOpened' in opened ? opened.searchOpened : undefined))
      .catch(fail)
  }, [opening])
  const session = 'session' in shown ? shown.session : null
  return (
    <ErrorScreen>
      <QuietBoundary>{session && <SafetyNet session={session} />}</QuietBoundary>
      <CurrentScreen
        shown={shown}
        onIntroduced={(session) => setShown({ screen: 'library', session })}
      />
    </ErrorScreen>
  )
}

interface CurrentScreenProps {
  readonly shown: Shown
  readonly onIntroduced: (session: Session) => void
}

function CurrentScreen({ shown, onIntroduced }: CurrentScreenProps) {
  switch (shown.screen) {
    case 'opening':
      return <BareFrame start={null} status={startWords.opening} />
    case 'failed':
      return <Failed code={shown.code} />
    case 'recovery':
      return <shown.RecoveryScreen recovery={shown.recovery} />
    case 'other-engine':
      return <shown.EngineScreen {...shown.refused} />
    case 'first-start':
      return <shown.FirstStart session={shown.session} onDone={() => onIntroduced(shown.session)} />
    case 'library':
      return (
        <SessionProvider value={shown.session}>
          <App />
        </SessionProvider>
      )
  }
}

/** Recovery and first start are rare, so they are no part of what every start loads. */
async function screenFor(opened: Opened): Promise<Shown> {
  if (opened.screen === 'recovery') {
    showKeptTheme(opened.recovery.start.theme)
    const { RecoveryScreen } = await import('../recovery/RecoveryScreen.tsx')
    return { screen: 'recovery', recovery: opened.recovery, RecoveryScreen }
  }
  if (opened.screen === 'other-engine') {
    showKeptTheme(opened.start.theme)
    const { EngineScreen } = await import('../recovery/EngineScreen.tsx')
    return { screen: 'other-engine', refused: opened, EngineScreen }
  }
  const { session } = opened
  showKeptTheme(session.start.theme)
  if (opened.screen === 'library') return { screen: 'library', session }
  const { FirstStart } = await import('./FirstStart.tsx')
  return { screen: 'first-start', session, FirstStart }
}
