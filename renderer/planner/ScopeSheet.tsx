import { Button } from '@mantine/core'
import { type ChangeScope, changeScopes } from '../../src/planner/scopedChange.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { plannerText, scopeWords } from '../text/planner.ts'

interface ScopeSheetProps {
  readonly title: string
  readonly run: (scope: ChangeScope) => void
  readonly onClose: () => void
}

/** Asks how far a change to one of a series reaches. */
export function ScopeSheet({ title, run, onClose }: ScopeSheetProps) {
  return (
    <Sheet
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button variant="subtle" mr="auto" onClick={onClose}>
            Cancel
          </Button>
          {changeScopes.map((scope) => (
            <Button
              key={scope}
              variant={scope === 'this' ? 'filled' : 'default'}
              data-autofocus={scope === 'this' || undefined}
              onClick={() => {
                onClose()
                run(scope)
              }}
            >
              {scopeWords[scope]}
            </Button>
          ))}
        </>
      }
    >
      <p>{plannerText.scopeWhy}</p>
    </Sheet>
  )
}
