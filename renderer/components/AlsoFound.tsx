import classes from './AlsoFound.module.css'

/** By what a row was found besides what was typed; nothing where it has the words themselves. */
export function AlsoFound({ also }: { readonly also: readonly string[] }) {
  if (also.length === 0) return null
  const words = [...new Set(also)].join(', ')
  return (
    <span className={`${classes.also} cut`} title={`also: ${words}`}>
      also: {words}
    </span>
  )
}
