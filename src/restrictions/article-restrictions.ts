import type { Article, Block } from '../article'
import { isEmbargoOver } from './embargo-end'
import { embargoExplains } from './embargo-explains'
import { type FoundRestriction, findRestriction, type RestrictionPlace } from './find-restriction'
import { isPossibleRestriction } from './is-possible-restriction'

/** Restriction that keeps an article from being published, and the part that states it. */
export interface ArticleRestriction {
  readonly kind: FoundRestriction['kind']
  /** The part by path: `item.status`, `notices.0`, `body.0.text`. */
  readonly path: string
  /** Whether it is likely, but not sure. Its kind is then `withhold`, the safe one. */
  readonly isPossible?: true
}

/** What is done with a story that is possibly restricted: refuse it, write it as a draft, or publish it. */
export type OnDoubt = 'refuse' | 'draft' | 'publish'

/**
 * Returns every restriction of an article: of its status, its embargo, its notices and its words.
 * An embargo that has ended at `now` is left out; a kill or a hold never ends. Words that only repeat an exact embargo are not listed
 * separately. What is only possible is left out for `publish`.
 *
 * @example articleRestrictions({ headline: 'Rain', editorsNotes: [{ text: 'Embargoed until Friday' }], body: [] })
 * // [{ kind: 'embargo', path: 'editorsNotes.0.text' }]
 * @example articleRestrictions({ headline: 'Cuba under embargo', body: [] }) // []
 */
export function articleRestrictions(article: Article, now?: string, onDoubt?: OnDoubt): ArticleRestriction[] {
  const { item, embargo, notices = [] } = article
  const found: ArticleRestriction[] = []
  if (item?.status === 'canceled') found.push({ kind: 'kill', path: 'item.status' })
  if (item?.status === 'withheld') found.push({ kind: 'withhold', path: 'item.status' })
  for (const [i, { kind }] of notices.entries())
    if (kind === 'kill' || kind === 'withhold') found.push({ kind, path: `notices.${i}` })
  if (embargo && !isEmbargoOver(embargo, now)) found.push({ kind: 'embargo', path: 'embargo' })
  for (const [path, text, place] of restrictingTexts(article)) {
    const kind = restrictionIn(text, place, article)
    if (kind) found.push({ kind, path })
  }
  if (onDoubt !== 'publish')
    for (const path of possibleRestrictions(article)) found.push({ kind: 'withhold', path, isPossible: true })
  return found
}

const sentencesOf = (line: string): string[] => [line, ...line.split(/(?<=[.;!?])\s+/).slice(0, LINES)]

/** Returns the paths of the parts that are likely, but not sure, to restrict the article. */
function possibleRestrictions({ notices = [], editorsNotes = [] }: Article): string[] {
  const paths: string[] = []
  for (const [i, { kind }] of notices.entries()) if (kind === 'possible') paths.push(`notices.${i}`)
  for (const [i, { text }] of editorsNotes.entries())
    if (!restrictionIn(text, 'note', {}) && partsOf(text, 'note').flatMap(sentencesOf).some(isPossibleRestriction))
      paths.push(`editorsNotes.${i}.text`)
  return paths
}

/** Returns the strictest restriction of a text, read as a whole and line by line. */
function restrictionIn(
  text: string,
  place: RestrictionPlace,
  { embargo }: Pick<Article, 'embargo'>,
): FoundRestriction['kind'] | undefined {
  let strictest: FoundRestriction['kind'] | undefined
  for (const part of partsOf(text, place)) {
    const kind = findRestriction(part, place)?.kind
    if (!kind || (kind === 'embargo' && embargoExplains(embargo, part))) continue
    if (kind === 'kill') return kind
    if (strictest !== 'withhold') strictest = kind
  }
  return strictest
}

/** Returns a text and its lines if it has several; of a paragraph only the first and the last. */
function partsOf(text: string, place: RestrictionPlace): string[] {
  if (!text.includes('\n')) return [text]
  const lines = text.split('\n').filter(Boolean)
  const most = place === 'paragraph' ? 1 : LINES
  return [...new Set([text, ...lines.slice(0, most), ...lines.slice(-most)])]
}

type TextInPlace = readonly [path: string, text: string, place: RestrictionPlace]

/** Returns the texts of an article that can restrict the whole story. */
function restrictingTexts(article: Article): TextInPlace[] {
  const { headline, kicker, alternativeHeadlines, rights } = article
  const { subheadline, slugline, summaries, editorsNotes, usageTerms, restrictions, notices = [] } = article
  return [
    ...texts('editorsNotes', editorsNotes, 'note'),
    ...notices.flatMap(({ kind, text }, i): TextInPlace[] =>
      kind === 'kill' || kind === 'withhold' ? [] : [[`notices.${i}.text`, text, 'note']],
    ),
    ...list('headline', headline, 'title'),
    ...list('kicker', kicker, 'title'),
    ...texts('alternativeHeadlines', alternativeHeadlines, 'title'),
    ...list('subheadline', subheadline, 'title'),
    ...list('slugline', slugline, 'title'),
    ...list('usageTerms', usageTerms, 'terms'),
    ...texts('rights.terms', rights?.terms, 'terms'),
    ...list('restrictions', restrictions, 'terms'),
    ...texts('summaries', summaries, 'paragraph').filter((_, i) => i === 0 || summaries?.[i]?.role !== undefined),
    ...bodyEdges(article.body),
  ]
}

function list(path: string, texts: string | readonly string[] | undefined, place: RestrictionPlace): TextInPlace[] {
  if (texts === undefined) return []
  return typeof texts === 'string' ? [[path, texts, place]] : texts.map((text, i) => [`${path}.${i}`, text, place])
}

const texts = (path: string, entries: readonly { text: string }[] = [], place: RestrictionPlace): TextInPlace[] =>
  entries.map(({ text }, i) => [`${path}.${i}.text`, text, place])

/** Returns the first and the last texts of a body. */
function bodyEdges(body: readonly Block[]): TextInPlace[] {
  const first = edge(body, 0, 1)
  const told = new Set(first.map(([path]) => path))
  return [...first, ...edge(body, body.length - 1, -1).filter(([path]) => !told.has(path))]
}

/** Collects a few texts from a block on, in one direction. */
function edge(body: readonly Block[], from: number, step: 1 | -1): TextInPlace[] {
  const found: TextInPlace[] = []
  for (let i = from; i >= 0 && i < body.length && found.length < EDGE; i += step) {
    const texts = textsOf(body[i] as Block, `body.${i}`) // the index is one of the body
    if (step < 0) texts.reverse()
    found.push(...texts.slice(0, EDGE - found.length))
  }
  return found
}

function textsOf(block: Block, path: string): TextInPlace[] {
  switch (block.kind) {
    case 'list':
      return ends(block.items).flatMap(([{ text }, i]) => list(`${path}.items.${i}.text`, text, 'paragraph'))
    case 'table':
      return ends(block.rows).flatMap(([cells, i]) => list(`${path}.rows.${i}.0.text`, cells[0]?.text, 'paragraph'))
    case 'media':
    case 'embed':
      return list(`${path}.caption`, block.caption, 'paragraph')
    case 'separator':
      return []
    default:
      return list(`${path}.text`, block.text, 'paragraph')
  }
}

/** Returns the first and the last entries of a list, each with its index. */
const ends = <T>(entries: readonly T[]): (readonly [T, number])[] =>
  entries.flatMap((entry, i): (readonly [T, number])[] =>
    i < EDGE || i >= entries.length - EDGE ? [[entry, i] as const] : [],
  )

const EDGE = 3 // texts at each end of a body that may restrict the whole story
const LINES = 200 // lines at each end of a note
