import type { HighlightPart } from './highlight'

/** Parts by the first name of a path. All other paths are metadata. */
const parts: Readonly<Record<string, HighlightPart>> = {
  headline: 'headline',
  section: 'heading',
  kicker: 'heading',
  subheadline: 'heading',
  alternativeHeadlines: 'heading',
  summaries: 'heading',
  slugline: 'slugline',
  take: 'slugline',
  keywords: 'slugline',
  byline: 'byline',
  dateline: 'dateline',
  published: 'stamp',
  updated: 'stamp',
  notices: 'restriction',
  embargo: 'restriction',
  expires: 'restriction',
  restrictions: 'restriction',
  rights: 'restriction',
  usageTerms: 'restriction',
  editorsNotes: 'note',
  corrections: 'note',
  boilerplate: 'note',
  contacts: 'note',
  body: 'body',
  signoff: 'signoff',
  contributors: 'signoff',
  creditLine: 'signoff',
  copyright: 'signoff',
}

/** Returns the part that a path of the article belongs to: `dateline` for `dateline.places.0.text`. */
export function partOfPath(path: string): HighlightPart {
  const names = path.split('.')
  if (names[0] === 'body' && names[2] === 'dateline') return 'dateline'
  return parts[names[0] ?? ''] ?? 'metadata'
}
