import ReactMarkdown from 'react-markdown'
import { desktop } from '../desktop.ts'
import { tellFailure } from '../state/failures.ts'

/** Markdown without raw HTML and without images from elsewhere; links open outside the program. */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <ReactMarkdown
      disallowedElements={['img']}
      unwrapDisallowed
      components={{
        a: ({ href, children }) => (
          <a
            href={href}
            onClick={(event) => {
              event.preventDefault()
              if (href) void desktop.openExternal(href).catch(tellFailure)
            }}
          >
            {children}
          </a>
        ),
      }}
    >
      {text}
    </ReactMarkdown>
  )
}
