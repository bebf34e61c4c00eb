import { IconSearch } from '@tabler/icons-react'
import { useTextReading } from '../hooks/useTextReading.ts'
import { TextFindings } from '../reputation/TextFindings.tsx'
import { portfolioText } from '../text/portfolio.ts'
import classes from './Portfolio.module.css'

/** What in the texts of an experience could let a patient be recognised, or that nothing known was found. */
export function DescriptionFindings({ texts }: { readonly texts: readonly string[] }) {
  const text = texts.filter((one) => one.trim() !== '').join('\n\n')
  const reading = useTextReading(text)
  if (!reading || text === '') return null
  if (reading.scanned.findings.some(({ severity }) => severity !== 'note')) {
    return <TextFindings reading={{ ...reading, notes: [] }} />
  }
  return (
    <p className={classes.clean}>
      <IconSearch size={16} stroke={1.75} aria-hidden="true" />
      {portfolioText.nothingFound(reading.scanned.rulePackVersion.slice(0, 10))}
    </p>
  )
}
