import { HtmlValidate } from 'html-validate'

/**
 * The HTML standard's content model and attributes, and the accessibility rules on top of it, as html-validate knows
 * them. How a source is laid out is not judged: nobody writes this one by hand.
 */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: ['html5'],
})

/** What is wrong with a page of HTML, a problem a line; empty where it is valid. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `line ${line}: ${message} (${ruleId})`),
  )
}
