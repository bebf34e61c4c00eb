import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { conflictLines, sourceText } from '../text/draftSources.ts'
import { draftText } from '../text/drafts.ts'
import classes from './Drafts.module.css'

interface ConflictFieldProps {
  readonly value: string
  readonly onSave: (line: string) => Promise<void>
}

/** What readers should know of the author's interests; it goes with the post. */
export function ConflictField({ value, onSave }: ConflictFieldProps) {
  return (
    <div className={classes.beside}>
      <AutosaveField label={draftText.conflict} value={value} onSave={onSave} />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="subtle" rightSection={<IconChevronDown size={14} stroke={1.75} />}>
            {sourceText.conflictChoices}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {conflictLines.map((line) => (
            <Menu.Item key={line} onClick={() => void onSave(line)}>
              {line}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
