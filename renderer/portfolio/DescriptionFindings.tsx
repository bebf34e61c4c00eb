import { useTextReading } from '../hooks/useTextReading.ts'
import { TextFindings } from '../reputation/TextFindings.tsx'

/** What in the texts of an experience could let a patient be recognised; nothing where nothing was found. */
export function DescriptionFindings({ texts }: { readonly texts: readonly string[] }) {
  const reading = useTextReading(texts.filter((text) => text.trim() !== '').join('\n\n'))
  if (!reading?.scanned.findings.some(({ severity }) => severity !== 'note')) return null
  return <TextFindings reading={{ ...reading, notes: [] }} />
}
