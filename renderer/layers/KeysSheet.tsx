import { commandTable, type MenuSection } from '../../src/model/commandTable.ts'
import { keyCaps } from '../text/keys.ts'
import classes from './Sheet.module.css'
import { Sheet } from './Sheet.tsx'

const sections: Record<MenuSection, string> = {
  file: 'Library',
  edit: 'Find and select',
  view: 'View',
  go: 'Go',
  selection: 'What is selected',
  resource: 'Selected resources',
  contact: 'Selected people',
  help: 'Help',
}

const listKeys: readonly (readonly [string, string])[] = [
  ['Next, previous', 'J K or ↓ ↑'],
  ['Grow the selection', 'Shift ↓ ↑'],
  ['Read it', 'Enter'],
  ['Let go, close', 'Esc'],
]

/** Every key, from the one table the menu and the palette are made of. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title="Every key" width={640} onClose={onClose}>
      <div className={classes.keys}>
        <section>
          <h2>List</h2>
          <ul>
            {listKeys.map(([label, key]) => (
              <li key={label}>
                <span>{label}</span>
                <kbd>{key}</kbd>
              </li>
            ))}
          </ul>
        </section>
        {(Object.keys(sections) as MenuSection[]).map((section) => (
          <section key={section}>
            <h2>{sections[section]}</h2>
            <ul>
              {commandTable
                .filter((row) => row.section === section && row.key)
                .map(({ id, label, key = '' }) => (
                  <li key={id}>
                    <span>{label}</span>
                    <kbd>{keyCaps(key)}</kbd>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Sheet>
  )
}
