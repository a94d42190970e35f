import type { Article, Item, Notice } from '../../article'
import { articleRestrictions } from '../../restrictions/article-restrictions'
import { isEmbargoOver } from '../../restrictions/embargo-end'
import { plainText } from '../markup/plain-text'
import { writeHtmlBody } from '../markup/write-html-body'
import type { NowOption } from '../now'
import { toLine, toUri } from '../parse-values'
import { usageTexts } from '../restrictions'
import { isMarkup } from './is-markup'
import { oneOrMore, type Thing } from './shape'
import { writeLinks, writeMedia, writeSubjects } from './write-about'
import { datedCorrections, writeAudience, writeId, writeReservations } from './write-facts'
import { writeMentions, writeQuotations } from './write-mentions'
import { writeAuthors, writeContributors, writeLocations, writePublisher } from './write-parties'

/** An article as a NewsArticle of schema.org. */
export function writeArticle(article: Article, item: Item, { now }: NowOption = {}): Thing {
  const { slugline, headline, subheadline, summaries = [], keywords = [], dateline, published, updated } = article
  const { section, audience, provenance } = article
  const { language, genre, creditLine, copyright, expires, body } = article
  const text = plainText(article, undefined)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': toUri(item.guid),
    mainEntityOfPage: /^https?:/.test(item.guid ?? '') ? toUri(item.guid) : undefined,
    identifier: oneOrMore([
      ...(item.guid === undefined ? [] : [item.guid]),
      ...(item.alternativeIds ?? []).flatMap(writeId),
      ...(slugline === undefined ? [] : [{ '@type': 'PropertyValue', propertyID: 'slugline', value: slugline }]),
    ]),
    version: item.version,
    creativeWorkStatus: writeStatus(article, now),
    headline,
    alternativeHeadline: subheadline,
    abstract: oneOrMore(summaries.map(({ text }) => text)),
    author: oneOrMore(writeAuthors(article)),
    dateline: dateline?.text,
    locationCreated: oneOrMore(writeLocations(article)),
    dateCreated: dateline?.date?.value ?? item.firstCreated,
    datePublished: published?.at,
    dateModified: updated?.at ?? item.versionCreated,
    sdDatePublished: item.versionCreated,
    expires,
    inLanguage: /^und$/i.test(language ?? '') ? undefined : language,
    genre,
    articleSection: section,
    audience: oneOrMore(writeAudience(audience)),
    keywords: keywords.length ? keywords : undefined,
    about: oneOrMore(writeSubjects(article)),
    mentions: oneOrMore(writeMentions(article)),
    publisher: writePublisher(item.provider),
    creditText: creditLine,
    copyrightHolder: copyright?.holder && { '@type': 'Organization', name: copyright.holder },
    copyrightYear: copyright?.year,
    copyrightNotice: copyright?.text,
    conditionsOfAccess: oneOrMore(conditionsOf(article, now)),
    license: oneOrMore(article.rights?.links ?? []),
    usageInfo: oneOrMore(writeReservations(article)),
    digitalSourceType: provenance?.digitalSourceType,
    correction: oneOrMore([
      ...correctionsOf(article).map((text) => ({ '@type': 'CorrectionComment', text })),
      ...datedCorrections(article).map(({ text, at, version }) => ({
        '@type': 'CorrectionComment',
        text,
        datePublished: at,
        version,
      })),
    ]),
    contributor: oneOrMore(writeContributors(article)),
    citation: oneOrMore(writeLinks(article)),
    ...Object.fromEntries(Object.entries(writeMedia(body)).map(([name, things]) => [name, oneOrMore(things)])),
    wordCount: text?.match(/\S+/g)?.length,
    articleBody: text,
    encoding:
      isPlain(article) && !isMarkup(text ?? '')
        ? undefined
        : { '@type': 'TextObject', encodingFormat: 'text/html', text: writeHtmlBody(article, undefined) },
    hasPart: oneOrMore([...kickerOf(article), ...bylineOf(article), ...writeQuotations(article)]),
  }
}

/** The line of the byline, where it says more than the names of the authors. */
function bylineOf({ byline }: Article): Thing[] {
  if (!byline || byline.text === namesOf(byline.authors)) return []
  return [{ '@type': 'WebPageElement', name: 'byline', text: byline.text }]
}

const kickerOf = ({ kicker }: Article): Thing[] =>
  kicker === undefined ? [] : [{ '@type': 'WebPageElement', name: 'kicker', text: kicker }]

/** The names of authors as a line. */
export const namesOf = (authors: readonly { readonly name: string }[] = []): string | undefined =>
  toLine(authors.map(({ name }) => name).join(', '))

/** Whether plain text with a blank line between paragraphs says the whole body. */
function isPlain({ body, signoff, boilerplate, contacts }: Article): boolean {
  if (signoff || boilerplate || contacts) return false
  return body.every(
    (block) =>
      block.kind === 'paragraph' && !block.marks && !block.dateline && !block.language && !block.text.includes('\n'),
  )
}

/** What a draft is held back by: a killed story is withdrawn. */
function writeStatus(article: Article, now: string | undefined): string | undefined {
  const found = articleRestrictions(article, now)
  if (found.some(({ kind }) => kind === 'kill')) return 'Withdrawn'
  return found.length ? 'Draft' : article.item?.status && 'Published'
}

const HOLDS: ReadonlySet<Notice['kind']> = /* @__PURE__ */ new Set(['kill', 'withhold'])

/** What the article allows and forbids, the words of an embargo that is not over, a kill or a hold behind it. */
export const conditionsOf = (article: Article, now?: string): string[] => [
  ...usageTexts(article),
  ...(article.embargo && !isEmbargoOver(article.embargo, now) ? [article.embargo.text] : []),
  ...(article.notices ?? []).filter(({ kind }) => HOLDS.has(kind)).map(({ text }) => text),
]

/** The words of corrections; other notices are from desk to desk, and are not published. */
export const correctionsOf = ({ notices = [] }: Article): string[] =>
  notices.filter(({ kind }) => kind === 'correction').map(({ text }) => text)
