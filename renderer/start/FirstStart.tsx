import { IconBooks, IconFileImport } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { addSampleLibrary } from '../../src/commands/addSampleLibrary.ts'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import { desktop } from '../desktop.ts'
import { readSampleLibrary } from '../session/readSampleLibrary.ts'
import type { Session } from '../session/session.ts'
import { zoneOfThisComputer } from '../settings/timeZones.ts'
import { Mark } from '../shell/Mark.tsx'
import { failureWords } from '../state/failures.ts'
import { useLayers } from '../state/layers.ts'
import { commandKey } from '../text/keys.ts'
import { sampleDoorHint, startWords } from '../text/start.ts'
import type { Answers } from './answers.ts'
import { BareFrame } from './BareFrame.tsx'
import { Door } from './Door.tsx'
import classes from './FirstStart.module.css'
import { Questions } from './Questions.tsx'

interface FirstStartProps {
  readonly session: Session
  /** The library is ready to be looked at. */
  readonly onDone: () => void
}

/** The first sight of Plexus: what it is, three questions that can be skipped, and three ways in. */
export function FirstStart({ session, onDone }: FirstStartProps) {
  const [answers, setAnswers] = useState<Answers>({
    stage: undefined,
    specialties: [],
    timeZone: zoneOfThisComputer(),
  })
  const { enter, busy, failure } = useDoors(session, answers, onDone)
  const sampleSize = useSampleSize()
  return (
    <BareFrame start={session.start} status={busy ? startWords.opening : startWords.nothingStored}>
      <div className={classes.head}>
        <Mark size={34} />
        <h1 className={classes.name}>Plexus</h1>
      </div>
      <p className={classes.promise}>{startWords.promise}</p>
      <Questions
        specialties={session.specialties.specialties}
        answers={answers}
        onAnswer={setAnswers}
      />
      <h2 className={classes.doors}>{startWords.doors}</h2>
      <Door
        icon={<IconFileImport size={18} stroke={1.75} aria-hidden="true" />}
        name={startWords.importDoor}
        hint={startWords.importDoorHint}
        likely
        disabled={busy}
        onOpen={() => enter('import')}
      />
      <Door
        icon={<IconBooks size={18} stroke={1.75} aria-hidden="true" />}
        name={startWords.sampleDoor}
        hint={sampleSize === null ? '' : sampleDoorHint(sampleSize)}
        disabled={busy}
        onOpen={() => enter('sample')}
      />
      <p className={classes.failure} role="alert">
        {failure}
      </p>
      <div className={classes.foot}>
        <button
          type="button"
          className={classes.empty}
          disabled={busy}
          onClick={() => enter('empty')}
        >
          {startWords.emptyDoor}
        </button>
        <span>
          {startWords.changeLater}
          <kbd>{commandKey('open-settings')}</kbd>
        </span>
      </div>
    </BareFrame>
  )
}

type DoorName = 'import' | 'sample' | 'empty'

interface Doors {
  readonly enter: (door: DoorName) => void
  readonly busy: boolean
  readonly failure: string
}

/** Goes through a door: what it needs first, then the answers are kept, then the library is shown. */
function useDoors(session: Session, answers: Answers, onDone: () => void): Doors {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const go = async (door: DoorName) => {
    if (door === 'import') {
      const files = await desktop.openFiles()
      if (files.length === 0) return
      const sources = files.map(({ name, bytes }) => ({ name, bytes: bytes.slice().buffer }))
      await keepAnswers(session, answers)
      useLayers.getState().open({ kind: 'import', files: sources })
    } else {
      if (door === 'sample') await addSample(session)
      await keepAnswers(session, answers)
    }
    onDone()
  }
  const enter = (door: DoorName) => {
    setBusy(true)
    setFailure('')
    go(door)
      .catch((error: unknown) => setFailure(failureWords(error)))
      .finally(() => setBusy(false))
  }
  return { enter, busy, failure }
}

async function keepAnswers({ context }: Session, answers: Answers): Promise<void> {
  const { stage, specialties, timeZone } = answers
  await changeSettings(context, {
    stage,
    specialties: [...specialties],
    timeZone,
    introduced: true,
  })
}

async function addSample({ context }: Session): Promise<void> {
  await addSampleLibrary(context, await readSampleLibrary(context.now()))
}

/** How many resources the sample library holds; null until it was read. */
function useSampleSize(): number | null {
  const [size, setSize] = useState<number | null>(null)
  useEffect(() => {
    let current = true
    readSampleLibrary(new Date()).then(
      ({ drafts }) => current && setSize(drafts.length),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [])
  return size
}
