import type { Article, Block } from '../article'
import { pushAll } from '../text/push-all'
import { isEmbargoOver } from './embargo-end'
import { embargoExplains } from './embargo-explains'
import { type FoundRestriction, findRestriction, type RestrictionPlace } from './find-restriction'

/** Restriction that forbids the publication of an article, with the place where the article states it. */
export interface ArticleRestriction {
  readonly kind: FoundRestriction['kind']
  /** Path of the field that states it: `item.status`, `notices.0`, `body.0.text`. */
  readonly path: string
  /** Present if the restriction is likely but not certain. Its `kind` is then `withhold`, the safe choice. */
  readonly isPossible?: true
}

/** Choice of a writer for a story whose restriction is only possible: refuse it, write it as a draft, or publish it. */
export type OnDoubt = 'refuse' | 'draft' | 'publish'

/**
 * Returns every restriction that an article states in status, embargo, notices or wording.
 * Leaves out an embargo that is over at `now` (ISO 8601 time; without one, every embargo counts), wording that only repeats the exact
 * embargo of the article, and, for `publish`, possible restrictions. A kill or a hold never ends.
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
    for (const [i, { kind }] of notices.entries())
      if (kind === 'possible') found.push({ kind: 'withhold', path: `notices.${i}`, isPossible: true })
  return found
}

/** Returns the strictest restriction of a text, read as a whole and line by line; undefined without one. */
function restrictionIn(
  text: string,
  place: RestrictionPlace,
  { embargo }: Pick<Article, 'embargo'>,
): FoundRestriction['kind'] | undefined {
  let strictest: FoundRestriction['kind'] | undefined
  for (const part of splitRestrictionText(text, place)) {
    const kind = findRestriction(part, place)?.kind
    if (!kind || (kind === 'embargo' && embargoExplains(embargo, part))) continue
    if (kind === 'kill') return kind
    if (strictest !== 'withhold') strictest = kind
  }
  return strictest
}

/**
 * Returns the texts in which a restriction is looked for: the whole text and, if it has several lines, its first and last lines.
 * These are one line each of a paragraph, otherwise up to 200.
 */
export function splitRestrictionText(text: string, place: RestrictionPlace): string[] {
  if (!text.includes('\n')) return [text]
  const lines = text.split('\n').filter(Boolean)
  const most = place === 'paragraph' ? 1 : LINES
  return [...new Set([text, ...lines.slice(0, most), ...lines.slice(-most)])]
}

export type TextInPlace = readonly [path: string, text: string, place: RestrictionPlace]

/** Returns the texts of an article that can restrict the whole story. */
export function restrictingTexts(article: Article): TextInPlace[] {
  const { byline, copyright, rights, summaries, notices = [] } = article
  return [
    ...textsOfEntries('editorsNotes', article.editorsNotes, 'note'),
    ...notices.flatMap(({ kind, text }, i): TextInPlace[] =>
      kind === 'kill' || kind === 'withhold' ? [] : [[`notices.${i}.text`, text, 'note']],
    ),
    ...FIELDS.flatMap(([path, place]) => placeTexts(path, article[path], place)),
    ...textsOfEntries('alternativeHeadlines', article.alternativeHeadlines, 'title'),
    ...placeTexts('byline.text', byline?.text, 'title'),
    ...placeTexts('copyright.text', copyright?.text, 'terms'),
    ...textsOfEntries('rights.terms', rights?.terms, 'terms'),
    ...textsOfEntries('summaries', summaries, 'paragraph').filter(
      (_, i) => i === 0 || summaries?.[i]?.role !== undefined,
    ),
    ...bodyEdges(article.body),
    ...textsOfEntries('signoff', article.signoff, 'paragraph'),
  ]
}

/** Fields that are a text or a list of texts, by the place of a restriction that they are. */
const FIELDS = [
  ['headline', 'title'],
  ['kicker', 'title'],
  ['subheadline', 'title'],
  ['slugline', 'title'],
  ['usageTerms', 'terms'],
  ['restrictions', 'terms'],
  ['creditLine', 'terms'],
] as const

function placeTexts(
  path: string,
  texts: string | readonly string[] | undefined,
  place: RestrictionPlace,
): TextInPlace[] {
  if (texts === undefined) return []
  return typeof texts === 'string' ? [[path, texts, place]] : texts.map((text, i) => [`${path}.${i}`, text, place])
}

const textsOfEntries = (
  path: string,
  entries: readonly { text: string }[] = [],
  place: RestrictionPlace,
): TextInPlace[] => entries.map(({ text }, i) => [`${path}.${i}.text`, text, place])

/** Returns the first three and the last three texts of a body; in a short body, each text once. */
function bodyEdges(body: readonly Block[]): TextInPlace[] {
  const first = textsFrom(body, 0, 1)
  const seen = new Set(first.map(([path]) => path))
  return [...first, ...textsFrom(body, body.length - 1, -1).filter(([path]) => !seen.has(path))]
}

/** Collects up to three texts, starting at block `from` and moving forward (`step` 1) or backward (-1). */
function textsFrom(body: readonly Block[], from: number, step: 1 | -1): TextInPlace[] {
  const found: TextInPlace[] = []
  for (let i = from; i >= 0 && i < body.length && found.length < EDGE; i += step) {
    const texts = blockTextsOf(body[i] as Block, `body.${i}`) // the index is one of the body
    if (step < 0) texts.reverse()
    pushAll(found, texts.slice(0, EDGE - found.length))
  }
  return found
}

function blockTextsOf(block: Block, path: string): TextInPlace[] {
  switch (block.kind) {
    case 'list':
      return ends(block.items).flatMap(([{ text }, i]) => placeTexts(`${path}.items.${i}.text`, text, 'paragraph'))
    case 'table':
      return ends(block.rows).flatMap(([cells, i]) =>
        placeTexts(`${path}.rows.${i}.0.text`, cells[0]?.text, 'paragraph'),
      )
    case 'media':
    case 'embed':
      return placeTexts(`${path}.caption`, block.caption, 'paragraph')
    case 'separator':
      return []
    default:
      return placeTexts(`${path}.text`, block.text, 'paragraph')
  }
}

/** Returns the first three and the last three entries of a list, each with its index. */
const ends = <T>(entries: readonly T[]): (readonly [T, number])[] =>
  entries.flatMap((entry, i): (readonly [T, number])[] =>
    i < EDGE || i >= entries.length - EDGE ? [[entry, i] as const] : [],
  )

const EDGE = 3 // texts at each end of a body that may restrict the whole story
const LINES = 200 // lines at each end of a note
