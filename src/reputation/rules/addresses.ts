import { byCare, expression, type Hit, matching, type Rule } from './rule.ts'

/** A web address, with or without its scheme. */
export const webAddress = expression(
  '(?<![\\p{L}\\d@.])(?<hit>(?:https?://|www\\.)[^\\s<>"\\])]{3,500}|(?:[\\p{L}\\d-]{1,40}\\.){1,3}(?:example|ee|com|org|net|edu|gov|io|co|me|info|blog|news|tv|uk|ca|au|de|fr|eu|nz|ie|jp|cn|br|mx|za|kr|ch|nl|se|es|pl|link|ly|gl|gg|app|page|site|us|health|fund|family|memorial|foundation|charity|care|life|live|love|online|world|website|xyz|biz|store|shop|dev|ai|me\\.uk|fm|cc|click|social|video|photos|gallery|support|center|clinic|community|gives|today)(?:/[^\\s<>"\\])]{1,400})?(?![\\p{L}\\d@])|[\\p{L}\\d-]{2,40}\\.(?:be|in|it|is|no|at|to|so|sh|id)/[^\\s<>"\\])]{2,400}|(?:facebook|instagram|tiktok|gofundme|caringbridge|youtube|twitter|venmo|patreon|substack|wordpress|blogspot|tumblr)(?:\\s?(?:\\(dot\\)|\\[dot\\]|\\sdot\\s)\\s?|\\sdot\\s)com(?:\\s?(?:/|slash)\\s?[\\p{L}\\d._-]{2,60}){0,4})',
)

/** Hosts of papers, societies, agencies, schools and teaching: not about a person. */
const scholarlyHosts =
  /(?:^|\.)(?:doi\.org|nih\.gov|pubmed\.gov|clinicaltrials\.gov|cdc\.gov|fda\.gov|who\.int|gov|mil|edu|ac\.uk|nhs\.uk|nice\.org\.uk|medrxiv\.org|biorxiv\.org|arxiv\.org|osf\.io|zenodo\.org|figshare\.com|github\.com|github\.io|gitlab\.com|nejm\.org|jamanetwork\.com|thelancet\.com|bmj\.com|nature\.com|science\.org|cell\.com|springer\.com|wiley\.com|sciencedirect\.com|elsevier\.com|oup\.com|acpjournals\.org|ahajournals\.org|plos\.org|frontiersin\.org|mdpi\.com|cochrane\.org|cochranelibrary\.com|uptodate\.com|dynamed\.com|statpearls\.com|radiopaedia\.org|litfl\.com|emcrit\.org|aliem\.com|nephjc\.com|coreimpodcast\.com|thecurbsiders\.com|aamc\.org|nrmp\.org|ama-assn\.org|acponline\.org|acgme\.org|nbme\.org|usmle\.org|orcid\.org|researchgate\.net|semanticscholar\.org|scholar\.google\.com|jstor\.org|ssrn\.com|crossref\.org|retractionwatch\.com|wikipedia\.org|mededportal\.org|uworld\.com|amboss\.com|ankiweb\.net|zoom\.us|eventbrite\.com|qualtrics\.com|redcap\.[a-z]{2,10}|statnews\.com|medscape\.com|kff\.org|x\.com|twitter\.com|bsky\.app|linkedin\.com|spotify\.com|podcasts\.apple\.com|canva\.com|docs\.google\.com|forms\.gle)$/i
const societyHost =
  /(?:society|college|academy|association|journal|university|school|hospital|health|med|pubs|foundation|institute|conference|congress)[a-z-]{0,12}\.(?:org|com|net|edu)$/i

const raising =
  /gofund|justgiving|gogetfunding|givesendgo|fundly|giveforward|youcaring|spotfund|donorbox|fundraz|crowdfund|launchgood|mealtrain|caringbridge|postHope|posthope|mylifeline|givebutter|helphopelive|cotaforkids|leetchi|milaap|ketto|kickstarter|plumfund|wonderfund/i
const obituary =
  /obit|legacy\.com|dignitymemorial|tributes?\.|tributearchive|funeral|memorial|everloved|findagrave|remembrance|condolence/i
const news =
  /(?:^|\.)(?:[kw][a-z]{2,3}(?:-?tv|news|radio|\d{1,2})?\.com)|news|daily|gazette|tribune|herald|times|post\.com|chronicle|journal-|sentinel|observer|courier|\bpatch\.com|press\.|star\.com|bbc\.|cnn|abc\d|nbc|cbs|fox\d|local\d|police|blotter|mugshot|sheriff/i
const personal =
  /blog|wordpress|tumblr|medium\.com|substack|wixsite|weebly|squarespace|facebook\.com|fb\.com|fb\.me|instagram\.com|tiktok\.com|youtube\.com\/@|youtu\.be|snapchat|pinterest|strava|linktr\.ee|carrd|bit\.ly|tinyurl|t\.co\/|ow\.ly|goo\.gl|photos\.app|icloud\.com|dropbox|drive\.google|flickr|imgur|myspace|nextdoor|venmo|cash\.app|patreon|kofi|ko-fi|buymeacoffee|my[a-z]{3,}journey|journey|prayfor|teams?[a-z]{0,10}strong|strong\./i

const addressText = ({ text, start, end }: Hit): string => text.slice(start, end).toLowerCase()

function hostOf(hit: Hit): string {
  return addressText(hit)
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#:].*$/s, '')
    .replace(/[.,;!]+$/, '')
}

const isScholarly = (hit: Hit): boolean =>
  scholarlyHosts.test(hostOf(hit)) || societyHost.test(hostOf(hit))
const isAboutPerson = (hit: Hit): boolean => {
  const whole = addressText(hit)
  return raising.test(whole) || obituary.test(whole)
}
const mayBeAboutPerson = (hit: Hit): boolean => {
  const whole = addressText(hit)
  return news.test(whole) || personal.test(whole)
}

const help = ['remove', 'ask-for-written-consent'] as const
const why = 'page-about-a-person'

export const addressRules: readonly Rule[] = [
  {
    id: 'address.person',
    label: 'URL',
    grade: byCare('warn', 'warn', 'warn'),
    why,
    help,
    finder: matching(webAddress, { reads: 'plain', accepts: isAboutPerson }),
  },
  {
    id: 'address.news-or-personal',
    label: 'URL',
    grade: byCare('warn', 'note', 'note'),
    why,
    help,
    finder: matching(webAddress, {
      reads: 'plain',
      accepts: (hit) =>
        !isAboutPerson(hit) &&
        mayBeAboutPerson(hit) &&
        !/nejm|jama|lancet/.test(hostOf(hit)) &&
        !isScholarly(hit),
    }),
  },
  {
    id: 'address.unknown',
    label: 'URL',
    grade: byCare('warn', 'note', 'note'),
    why,
    help,
    finder: matching(webAddress, {
      reads: 'plain',
      accepts: (hit) => !isAboutPerson(hit) && !mayBeAboutPerson(hit) && !isScholarly(hit),
    }),
  },
]
