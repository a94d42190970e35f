import type { Article, Correction, Embargo, Link, Stamp } from '../../../article'
import type { ArticleRestriction } from '../../../restrictions/article-restrictions'
import { isEmbargoOver } from '../../../restrictions/embargo-end'
import { withDateline } from '../../body/opening/opening'
import { directionOf } from '../../body/write/direction-of'
import { partedLine } from '../../body/write/parted-line'
import { writeBlock } from '../../body/write/write-block'
import { writeText } from '../../body/write/write-marked-text'
import type { JudgeOptions } from '../../publish-options'
import { type Attributes, open, paired } from '../../xml/element'
import { escapeText } from '../../xml/escape'
import { contributorParts } from '../contributor-parts'
import { authorParts } from '../line-parts'
import { datelinePosition } from '../opening'
import { linkText, PUBLIC_NOTICES, statusToWrite } from '../round-trip'
import { datelineWords, PAGE } from './page-dialect'

/** Writes a story with its restrictions as one `<article>`: embargo and notices, header, body, footer. */
export function writeArticle(
  article: Article,
  restrictions: readonly ArticleRestriction[],
  options: JudgeOptions = {},
): string {
  const { language, direction, expires, rights, provenance } = article
  const run = datelinePosition(article)
  const attributes = {
    class: run === 'roundup' ? 'wirecopy roundup' : 'wirecopy',
    lang: language,
    dir: direction ?? directionOf(language),
    'data-status': statusToWrite(article, restrictions),
    'data-expires': expires,
    'data-mining': rights?.dataMining?.kind,
    'data-mining-policy': rights?.dataMining?.policy,
    'data-source-type': provenance?.digitalSourceType,
    'data-c2pa': provenance?.c2pa,
  }
  const parts = [
    ...writeRestrictions(article, restrictions.length > 0, options),
    ...header(article, run === 'header'),
    ...withDateline(article).map((block) => writeBlock(block, PAGE)),
    ...footer(article),
  ]
  return paired('article', attributes, `\n${parts.join('\n')}\n`)
}

const section = (name: string, attributes: Attributes | undefined, parts: readonly string[]): string[] =>
  parts.length ? [paired(name, attributes, `\n${parts.join('\n')}\n`)] : []

const line = (name: string, text: string | undefined, role?: string): string[] =>
  text === undefined ? [] : [paired(name, role ? { class: role } : undefined, writeText(text))]

function writeRestrictions(
  { embargo, notices = [] }: Article,
  isBlocked: boolean,
  { now, onDoubt }: JudgeOptions,
): string[] {
  const parts = [
    ...(embargo ? [writeEmbargo(embargo, isEmbargoOver(embargo, now))] : []),
    ...notices
      .filter(({ kind }) => PUBLIC_NOTICES.has(kind) && (kind !== 'possible' || onDoubt !== 'publish'))
      .flatMap(({ kind, text }) => line('p', text, `notice ${kind}`)),
  ]
  return section('aside', { class: isBlocked ? 'notices held' : 'notices' }, parts)
}

/** Writes an embargo, hidden if it is over. */
const writeEmbargo = ({ kind, text, at, zone }: Embargo, isOver: boolean): string =>
  paired(
    'p',
    { class: `embargo ${kind}`, 'data-zone': zone, hidden: isOver ? '' : undefined },
    at ? paired('time', { datetime: at }, writeText(text)) : writeText(text),
  )

function header(article: Article, dateline: boolean): string[] {
  const { section: name, kicker, headline, subheadline, summaries = [], byline, published, updated } = article
  return section('header', undefined, [
    ...line('p', name, 'section'),
    ...line('p', kicker, 'kicker'),
    ...line('h1', headline),
    ...line('p', subheadline, 'subheadline'),
    ...summaries.flatMap(({ text }) => line('p', text, 'summary')),
    ...(byline ? [paired('address', { class: 'byline' }, partedLine(byline.text, authorParts(byline)))] : []),
    ...writeStamp(published, 'published'),
    ...writeStamp(updated, 'updated'),
    ...(dateline && article.dateline ? [paired('p', { class: 'dateline' }, datelineWords(article.dateline))] : []),
  ])
}

function writeStamp(stamp: Stamp | undefined, role: string): string[] {
  if (!stamp) return []
  const text = escapeText(stamp.text)
  return [paired('p', { class: role }, stamp.at ? paired('time', { datetime: stamp.at }, text) : text)]
}

function footer(article: Article): string[] {
  const {
    signoff = [],
    creditLine,
    copyright,
    usageTerms,
    restrictions = [],
    boilerplate = [],
    contacts = [],
    corrections = [],
  } = article
  const { parts } = contributorParts(article)
  return section('footer', undefined, [
    ...signoff.map(({ kind, text }, i) => {
      const marked = parts.get(i)
      return paired('p', { class: `signoff ${kind}` }, marked ? partedLine(text, marked) : writeText(text))
    }),
    ...line('p', creditLine, 'credit-line'),
    ...line('p', copyright?.text, 'copyright'),
    ...line('p', usageTerms, 'usage-terms'),
    ...restrictions.flatMap((text) => line('p', text, 'restriction')),
    ...reservations(article),
    ...corrections.map(writeCorrection),
    ...boilerplate.flatMap((text) => line('p', text, 'boilerplate')),
    ...contacts.flatMap(({ text }) => line('address', text, 'contact')),
    ...(article.links ?? []).flatMap(writeLink),
  ])
}

/** Writes the reserved rights for readers of the page: data mining, terms in other languages, links to rights statements. */
function reservations({ rights: { dataMining, terms = [], links = [] } = {} }: Article): string[] {
  return [
    ...line('p', dataMining?.text, 'data-mining'),
    ...terms.map(({ language, text }) => paired('p', { class: 'terms', lang: language }, writeText(text))),
    ...links.map((href) => paired('p', { class: 'rights' }, paired('a', { href, rel: 'license' }, escapeText(href)))),
  ]
}

function writeCorrection({ text, at, version }: Correction): string {
  const content = writeText(text)
  return paired(
    'p',
    { class: 'correction', 'data-version': version },
    at ? paired('time', { datetime: at }, content) : content,
  )
}

function writeLink({ href, rel, guid, title }: Link): string[] {
  const text = title ?? linkText({ href, guid })
  if (text === undefined) return []
  const attributes = { href, 'data-rel': rel, 'data-guid': guid }
  return [paired('p', { class: 'link' }, `${open('a', attributes)}${escapeText(text)}</a>`)]
}
