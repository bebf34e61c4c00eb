import { useEffect, useState } from 'react'
import type { ImportOutcome } from '../../src/commands/importPlan.ts'
import type { ImportTarget } from '../../src/formats/importer.ts'
import { showWhatCameIn } from '../imports/showImported.ts'
import { useSession } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'
import type { ImportSource } from '../state/layers.ts'
import { tellDone } from '../state/toast.ts'
import { targetKinds } from '../text/import.ts'
import { ColumnsStep } from './ColumnsStep.tsx'
import { ImportFoot } from './ImportFoot.tsx'
import { ImportHead } from './ImportHead.tsx'
import { ImportOptions } from './ImportOptions.tsx'
import { ImportProblems } from './ImportProblems.tsx'
import { ImportRefusal } from './ImportRefusal.tsx'
import { ImportRows } from './ImportRows.tsx'
import classes from './ImportSheet.module.css'
import type { ImportChoices } from './importMessages.ts'
import { OutcomeCounts } from './OutcomeCounts.tsx'
import { useImportJob } from './useImportJob.ts'

interface ImportOneFileProps {
  readonly file: ImportSource
  readonly place: { readonly at: number; readonly of: number; readonly next: string | undefined }
  readonly onChooseAnother: () => void
  readonly onWriting: (writing: boolean) => void
  readonly onNext: () => void
  readonly onClose: () => void
}

/** One file: read, shown, chosen about, imported. */
export function ImportOneFile(props: ImportOneFileProps) {
  const { file, place, onChooseAnother, onWriting, onNext, onClose } = props
  const { db } = useSession()
  const work = useImportJob(file)
  const { state, job } = work
  const [shown, setShown] = useState<ImportOutcome | null>(null)
  const [choices, setChoices] = useState<ImportChoices>({
    withSpecialties: true,
    addTags: [],
    markAll: null,
  })
  const writing = state.phase === 'writing'
  useEffect(() => {
    onWriting(writing)
  }, [writing, onWriting])
  const preview = 'preview' in state ? state.preview : null

  const importNow = async () => {
    const record = await work.apply(choices)
    if (!record) return
    const { added, changed } = record.counts
    const kind = preview ? importedKind(preview.target) : {}
    tellDone({ code: 'import-file', ...kind, fileName: file.name, added, changed })
    if (place.next === undefined) await showWhatCameIn(db, record).catch(tellFailure)
    onNext()
  }
  return (
    <>
      <ImportHead
        name={file.name}
        preview={preview}
        place={place}
        busy={writing}
        onChooseAnother={onChooseAnother}
        onClose={onClose}
      />
      {state.phase === 'refused' ? (
        <ImportRefusal
          code={state.code}
          formats={state.formats}
          another={place.next}
          onReadAs={work.readAs}
          onChooseAnother={onChooseAnother}
          onNext={onNext}
        />
      ) : state.phase === 'columns' ? (
        <ColumnsStep question={state.question} onChosen={work.readWith} onCancel={onClose} />
      ) : (
        <>
          <OutcomeCounts counts={preview?.counts} shown={shown} onShow={setShown} />
          <div className={classes.body}>
            {preview && job && (
              <>
                <ImportRows job={job} preview={preview} shown={shown} choices={choices} />
                <ImportProblems job={job} preview={preview} />
                <ImportOptions
                  target={preview.target}
                  choices={choices}
                  disabled={state.phase !== 'preview'}
                  onChoices={setChoices}
                />
              </>
            )}
          </div>
          <ImportFoot
            state={state}
            progress={work.progress}
            more={place.next !== undefined}
            onImport={() => void importNow()}
            onCancel={writing ? work.cancelWriting : onClose}
            onDone={onNext}
          />
        </>
      )}
    </>
  )
}

/** What the change is labelled with; resources where it is not said. */
function importedKind(target: ImportTarget) {
  const kind = targetKinds[target]
  return kind === 'resource' ? {} : { kind }
}
