import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@mantine/core/styles.css'
import './styles/mantine.css'
import './styles/base.css'
import { MantineProvider } from '@mantine/core'
import { createRoot } from 'react-dom/client'
import { openSession } from './start/openSession.ts'
import { Start } from './start/Start.tsx'
import { resolveCssVariables, theme } from './theme/theme.ts'

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
