/**
 * The name of a source, of a preprint server without what Scholar and PubMed put behind it:
 * `arXiv preprint arXiv:2101.00001`, `medRxiv : the preprint server for health sciences`.
 */
export function serverName(source: string): string {
  return (
    /^(arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|ssrn)\b(?:\s?:|\s\(|\spreprint|\se-?prints?)/i.exec(
      source,
    )?.[1] ?? source
  )
}
