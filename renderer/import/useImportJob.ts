import { useCallback, useEffect, useRef, useState } from 'react'
import type { TableChoice } from '../../src/formats/readImportFile.ts'
import type { ImportRecord } from '../../src/model/importRecord.ts'
import { useSession } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'
import type { ImportSource } from '../state/layers.ts'
import { beginWork } from '../state/work.ts'
import { stageWords } from '../text/import.ts'
import { askRoomFor } from '../unsaved/diskState.ts'
import { ImportFailure, ImportJob } from './importJob.ts'
import type {
  FormatChoice,
  ImportChoices,
  ImportFailureCode,
  ImportPreview,
  ReadAnswer,
  StageProgress,
  TableQuestion,
} from './importMessages.ts'

/** Where one file stands on its way in. */
export type ImportState =
  | { readonly phase: 'reading' }
  | {
      readonly phase: 'refused'
      readonly code: ImportFailureCode
      readonly formats: readonly FormatChoice[]
    }
  | { readonly phase: 'columns'; readonly question: TableQuestion }
  | {
      readonly phase: 'preview' | 'writing'
      readonly preview: ImportPreview
      /** Why the last try to write came to nothing. */
      readonly failed?: ImportFailureCode | undefined
    }

export interface ImportActions {
  readonly state: ImportState
  readonly progress: StageProgress | null
  readonly job: ImportJob | null
  readAs(formatId: string): void
  readWith(choice: TableChoice): void
  apply(choices: ImportChoices): Promise<ImportRecord | null>
  cancelWriting(): void
}

const reading: ImportState = { phase: 'reading' }

/** Reads a file as soon as it is shown and carries it to the preview and into the library. One worker a file. */
export function useImportJob(file: ImportSource): ImportActions {
  const session = useSession()
  const { databaseName } = session.start
  const { specialties } = session.specialties
  const job = useRef<ImportJob | null>(null)
  const [state, setState] = useState<ImportState>(reading)
  const [progress, setProgress] = useState<StageProgress | null>(null)

  const show = useCallback((work: Promise<ReadAnswer>, mine: ImportJob) => {
    const current = () => job.current === mine
    work
      .then((answer) => current() && setState(stateOf(answer)))
      .catch((error: unknown) => current() && setState(refusalOf(error)))
      .finally(() => current() && setProgress(null))
  }, [])

  useShownAsWork(state, progress)

  useEffect(() => {
    // Begun a moment later: an effect that is run twice while developing would find the bytes already moved.
    const begin = setTimeout(() => {
      const mine = new ImportJob()
      job.current = mine
      show(mine.read(databaseName, file, specialties, setProgress), mine)
    })
    return () => {
      clearTimeout(begin)
      job.current?.close()
      job.current = null
    }
  }, [databaseName, file, specialties, show])

  return {
    state,
    progress,
    job: job.current,
    readAs: (formatId) => {
      setState(reading)
      if (job.current) show(job.current.readAs(formatId, setProgress), job.current)
    },
    readWith: (choice) => {
      setState(reading)
      if (job.current) show(job.current.readWith(choice, setProgress), job.current)
    },
    apply: async (choices) => {
      const mine = job.current
      if (!mine || state.phase !== 'preview') return null
      try {
        await askRoomFor(state.preview.bytes)
      } catch (error) {
        tellFailure(error)
        return null
      }
      setState({ phase: 'writing', preview: state.preview })
      try {
        return await mine.apply(choices, setProgress)
      } catch (error) {
        setState({ phase: 'preview', preview: state.preview, failed: refusalOf(error).code })
        return null
      } finally {
        setProgress(null)
      }
    },
    cancelWriting: () => void job.current?.cancelWriting(),
  }
}

/** Reading and writing are shown in the status line as well: it says what goes on, whatever lies over the library. */
function useShownAsWork(state: ImportState, progress: StageProgress | null): void {
  const work = useRef<ReturnType<typeof beginWork> | null>(null)
  const words =
    state.phase === 'reading'
      ? 'Reading a file'
      : state.phase === 'writing'
        ? stageWords.writing
        : null
  useEffect(() => {
    if (words === null) return
    const begun = beginWork(words)
    work.current = begun
    return () => {
      work.current = null
      begun.end()
    }
  }, [words])
  useEffect(() => {
    if (progress?.total !== undefined) work.current?.progress(progress.done, progress.total)
  }, [progress])
}

function stateOf(answer: ReadAnswer): ImportState {
  return answer.step === 'preview'
    ? { phase: 'preview', preview: answer.preview }
    : { phase: 'columns', question: answer.question }
}

function refusalOf(error: unknown): ImportState & { phase: 'refused' } {
  if (error instanceof ImportFailure) {
    return { phase: 'refused', code: error.code, formats: error.formats }
  }
  return { phase: 'refused', code: 'worker-stopped', formats: [] }
}
