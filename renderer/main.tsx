import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@mantine/core/styles.css'
import './styles/mantine.css'
import './styles/base.css'
import { MantineProvider } from '@mantine/core'
import { createRoot } from 'react-dom/client'
import { openSession } from './start/openSession.ts'
import { Start } from './start/Start.tsx'
import { copyAsStored } from './state/copying.ts'
import { noteWhatIsDrawn } from './state/drawing.ts'
import { noteFailure } from './state/failures.ts'
import { resolveCssVariables, theme } from './theme/theme.ts'

// What fails outside of drawing ends nothing; its code goes into a diagnostic file.
window.addEventListener('error', ({ error }) => noteFailure(error))
window.addEventListener('unhandledrejection', ({ reason }) => noteFailure(reason))
noteWhatIsDrawn()
copyAsStored()

// Before anything is drawn: the desktop and the database answer while the first frame is made.
const opening = openSession()

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')

createRoot(root).render(
  <MantineProvider
    theme={theme}
    cssVariablesResolver={resolveCssVariables}
    defaultColorScheme="auto"
  >
    <Start opening={opening} />
  </MantineProvider>,
)
