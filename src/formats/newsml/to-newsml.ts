import type { Article } from '../../article'
import { checkWriteArguments } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { withDateline } from '../body/opening/opening'
import { documentText } from '../body/write/plain-text'
import type { InlineTags } from '../body/write/write-block'
import { writeNitfBody } from '../nitf/write-body'
import { requireText } from '../require-text'
import { type Attributes, element, group, textElement } from '../xml/element'
import { plainDateline } from './body'
import { CATALOG } from './catalog'
import { isNewsItem } from './item-class'
import { type NewsmlOptions, newsmlOptions, requireMetadata } from './metadata'
import { namesToWrite, writeNames } from './names'
import { subjectsToWrite } from './subject'
import { writeContentMeta } from './write-content-meta'
import { isPackage, writeGroupSet } from './write-groups'
import { writeItemMeta, writePublication } from './write-item-meta'
import { writeRemote } from './write-remote'
import { writeRights } from './write-rights'
import { writeXhtml } from './write-xhtml'

/**
 * Writes an article as a NewsML-G2 2.35 news item of power conformance.
 * The body is XHTML, or NITF 3.6 or plain text by option. Options supply the guid, provider, version and versionCreated that the article
 * lacks. A missing guid is derived by `storyKey`, together with the version.
 * A package (class `composite`) without a body is written as a package item with its groups.
 * Throws `missing-metadata` if one of them is still missing, `wrong-class` for a concept, an event or a plan without text, and
 * `invalid-argument` for invalid articles or options.
 *
 * @example
 * const facts = { guid: 'urn:x:1', provider: 'AP', versionCreated: '2024-04-24T09:30:00Z' }
 * toNewsml(article, facts).includes('<headline>Ferries run again</headline>')
 * toNewsml({ body: [] }) // throws WirecopyError with code 'missing-metadata'
 */
export function toNewsml(article: Article, options: NewsmlOptions = {}): string {
  return rethrowAsMisuse('toNewsml', () => writeNewsml(article, options))
}

function writeNewsml(article: Article, options: NewsmlOptions): string {
  checkWriteArguments('toNewsml', article, options, newsmlOptions)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeNewsItem(article, options)}\n`
}

/** Writes a news item as an element. Throws `missing-metadata` as `toNewsml` does. */
export function writeNewsItem(article: Article, options: NewsmlOptions): string {
  if (article.item?.class && !isNewsItem(article.item.class)) requireText(article, 'NewsML-G2 newsItem')
  const item = requireMetadata(article, options)
  const body = options.body ?? 'xhtml'
  const names = namesToWrite(article, body)
  const asPackage = isPackage(article)
  const subjects = subjectsToWrite(article, names)
  const attributes = {
    xmlns: 'http://iptc.org/std/nar/2006-10-01/',
    standard: 'NewsML-G2',
    standardversion: '2.35',
    conformance: 'power',
    guid: item.guid,
    version: item.version,
    'xml:lang': article.language ?? 'und',
    dir: article.direction,
  }
  const schemes = [...subjects.schemes].map(([alias, uri]) => element('scheme', { alias, uri }))
  const parts = [
    element('catalogRef', { href: CATALOG }),
    ...(schemes.length ? [group('catalog', undefined, schemes, '  ')] : []),
    ...writePublication(article, item),
    ...writeRights(article),
    writeItemMeta(article, item, options.now),
    ...writeContentMeta(article, subjects, names.above),
    ...writeNames(article, names),
    ...(asPackage ? [writeGroupSet(article)] : []),
    ...writeContent(article, { body, bodyDateline: options.bodyDateline ?? true }, names.inBody),
  ]
  return group(asPackage ? 'packageItem' : 'newsItem', attributes, parts, '')
}

/** The form of the body, with its defaults applied. */
type ContentOptions = Required<Pick<NewsmlOptions, 'body' | 'bodyDateline'>>

function writeContent(article: Article, { body, bodyDateline }: ContentOptions, named: InlineTags): string[] {
  const content = CONTENTS[body](article, named, bodyDateline)
  const remote = body === 'plain' ? [] : writeRemote(article)
  return content ? [group('contentSet', undefined, [content, ...remote], '  ')] : []
}

/** Writes the content in each form of body; undefined for an empty body. */
const CONTENTS: Readonly<
  Record<ContentOptions['body'], (article: Article, named: InlineTags, hasDateline: boolean) => string | undefined>
> = {
  xhtml: (article, named, hasDateline) => {
    const opened = hasDateline ? { ...article, body: withDateline(article) } : article
    return inline({ contenttype: 'application/xhtml+xml' }, writeXhtml(opened, '      ', named))
  },
  nitf: (article, named) =>
    inline(
      { contenttype: 'application/nitf+xml', contenttypestandardversion: '3.6' },
      writeNitf(article, '      ', named),
    ),
  plain: (article, _, hasDateline) => {
    const text = documentText(article, hasDateline ? plainDateline(article) : undefined)
    return text && textElement('inlineData', text, { contenttype: 'text/plain' })
  },
}

const inline = (type: Attributes, inside: string | undefined): string | undefined =>
  inside && group('inlineXML', type, [inside], '    ')

function writeNitf(article: Article, indent: string, named: InlineTags): string | undefined {
  const parts = writeNitfBody(article, `${indent}    `, named)
  if (!parts.length) return undefined
  const attributes = { xmlns: 'http://iptc.org/std/NITF/2006-10-18/', baselang: article.language }
  return group('nitf', attributes, [group('body', undefined, parts, `${indent}  `)], indent)
}
