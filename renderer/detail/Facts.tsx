import { UnstyledButton } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import { doiAddress } from '../../src/capture/findDois.ts'
import { addressPath } from '../../src/model/addressPath.ts'
import type { Resource } from '../../src/model/resource.ts'
import { desktop } from '../desktop.ts'
import { tellFailure } from '../state/failures.ts'
import { publicationWords } from '../text/dates.ts'
import { platformWords } from '../text/en.ts'
import classes from './detail.module.css'
import { EvidenceLine } from './EvidenceLine.tsx'
import { RetractionLine } from './RetractionLine.tsx'

/** What is known of a resource, in two columns; an empty fact is left out. */
export function Facts({ resource }: { readonly resource: Resource }) {
  const facts = [
    ['Published in', publishedIn(resource)],
    [resource.platform ? 'Posted' : 'Published', dateFact(resource)],
    ['Platform', resource.platform && platformWords[resource.platform]],
    ['Identifiers', identifiers(resource)],
    ['Link', resource.url && <WebLink address={resource.url} words={shortAddress(resource.url)} />],
    ['Evidence', resource.publicationTypes.length > 0 && <EvidenceLine resource={resource} />],
    ['Retractions', isNamedPaper(resource) && <RetractionLine resource={resource} />],
    ['MeSH', meshFact(resource)],
    ['Keywords', resource.keywords.join(', ')],
    ['Hashtags', resource.hashtags.map((tag) => `#${tag}`).join(' ')],
  ] as const satisfies readonly (readonly [string, ReactNode])[]
  const known = facts.filter(([, value]) => Boolean(value))
  if (known.length === 0) return null
  return (
    <dl className={classes.facts}>
      {known.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

function isNamedPaper({ identifiers: { doi, pmid } }: Resource): boolean {
  return doi !== undefined || pmid !== undefined
}

function publishedIn({ source, placeInSource, published }: Resource): string {
  const { volume, issue, pages, abbreviation } = placeInSource ?? {}
  const name = abbreviation ?? source ?? ''
  if (!name || !volume) return name
  const year = published?.value.slice(0, 4)
  return `${name} ${year ? `${year};` : ''}${volume}${issue ? `(${issue})` : ''}${pages ? `:${pages}` : ''}`
}

function dateFact({ published }: Resource): ReactNode {
  if (!published) return null
  return (
    <>
      {publicationWords(published)}
      {published.approximate && <span className={classes.quiet}> · from the post number</span>}
    </>
  )
}

function meshFact({ mesh }: Resource): ReactNode {
  if (mesh.length === 0) return null
  return mesh.map(({ term, major }, index) => (
    <Fragment key={term}>
      {index > 0 && ' · '}
      {major ? <b>{term}</b> : term}
    </Fragment>
  ))
}

function identifiers({ identifiers: ids }: Resource): ReactNode {
  const links: [string, string, string][] = []
  if (ids.doi) links.push(['DOI', ids.doi, doiAddress(ids.doi)])
  if (ids.pmid)
    links.push(['PMID', ids.pmid, `https://pubmed.ncbi.nlm.nih.gov/${addressPath(ids.pmid)}/`])
  if (ids.pmcid)
    links.push([
      'PMCID',
      ids.pmcid,
      `https://pmc.ncbi.nlm.nih.gov/articles/${addressPath(ids.pmcid)}/`,
    ])
  if (ids.arxiv) links.push(['arXiv', ids.arxiv, `https://arxiv.org/abs/${addressPath(ids.arxiv)}`])
  for (const trial of ids.trials ?? []) {
    const address = trial.startsWith('NCT')
      ? `https://clinicaltrials.gov/study/${addressPath(trial)}`
      : ''
    links.push(['Trial', trial, address])
  }
  if (ids.isbn) links.push(['ISBN', ids.isbn, ''])
  if (ids.issn) links.push(['ISSN', ids.issn, ''])
  if (links.length === 0) return null
  return links.map(([name, value, address], index) => (
    <Fragment key={`${name} ${value}`}>
      {index > 0 && ' · '}
      {name} {address ? <WebLink address={address} words={value} /> : value}
    </Fragment>
  ))
}

function WebLink({ address, words }: { readonly address: string; readonly words: string }) {
  return (
    <UnstyledButton
      className={classes.link}
      title={address}
      onClick={() => void desktop.openExternal(address).catch(tellFailure)}
    >
      {words}
    </UnstyledButton>
  )
}

function shortAddress(url: string): string {
  const short = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
  return short.length > 72 ? `${short.slice(0, 71)}…` : short
}
