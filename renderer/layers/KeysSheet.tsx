import type { MenuSection } from '../../src/model/commandRow.ts'
import { commandTable } from '../../src/model/commandTable.ts'
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
  draft: 'Selected drafts',
  help: 'Help',
}

const listKeys: readonly (readonly [string, string])[] = [
  ['Next, previous', 'J K or ↓ ↑'],
  ['Grow the selection', 'Shift ↓ ↑'],
  ['Read it', 'Enter'],
  ['Select or unselect', 'Space'],
  ['Let go, close', 'Esc'],
]

/** Keys that belong to a line of Today or to a page, and not to a command. */
const pageKeys: readonly (readonly [string, string])[] = [
  ['Write to whom the line is about', 'W'],
  ['Put the follow-up off', 'L'],
  ['Not today', 'D'],
  ['Log a visit to the community', 'V'],
  ['Another column of the drafts', '← →'],
]

/** Keys of the calendar, on a day and on what is on it. */
const calendarKeys: readonly (readonly [string, string])[] = [
  ['Other days, weeks', '← → ↑ ↓'],
  ['Earlier, later month or week', 'Page Up, Page Down'],
  ['To what is on the day, open it', 'Enter'],
  ['Add on the day', 'N'],
  ['Move it by the arrows', 'M'],
  ['Make it longer or shorter by the arrows', 'L'],
]

/** Every key, from the one table the menu and the palette are made of. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title="Every key" width={640} onClose={onClose}>
      <div className={classes.keys}>
        <Keys title="List" keys={listKeys} />
        <Keys title="Today and communities" keys={pageKeys} />
        <Keys title="Calendar" keys={calendarKeys} />
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

function Keys({
  title,
  keys,
}: {
  readonly title: string
  readonly keys: readonly (readonly [string, string])[]
}) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {keys.map(([label, key]) => (
          <li key={label}>
            <span>{label}</span>
            <kbd>{key}</kbd>
          </li>
        ))}
      </ul>
    </section>
  )
}
