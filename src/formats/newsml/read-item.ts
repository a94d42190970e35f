import type { Article } from '../../article'
import type { MarkupBody } from '../markup/read-blocks'
import type { Tell } from '../markup/read-marked'
import { elements, find, type XmlElement } from '../xml/tree'
import { withoutOpening } from './opening'
import { readContent } from './read-content'
import { readContentMeta } from './read-content-meta'
import { readItem, readLinks, readRestraint, textOf } from './read-item-meta'
import { nameOf } from './read-party'

/** The article of one item, of whatever kind; `header` is that of the message it came in. */
export function readArticle(item: XmlElement, header: XmlElement | undefined, tell: Tell): Article {
  const itemMeta = find(item, 'itemMeta')
  const facts = readItem(item, header)
  const { restrictions, ...restraint } = readRestraint(itemMeta)
  const rights = readRights(item)
  const links = readLinks(itemMeta, tell)
  const body = readContent(find(item, 'contentSet'), tell)
  const contentMeta = find(item, 'contentMeta')
  const signed = elements(contentMeta, 'by').length > 0
  const { restrictions: more = [], ...known } = withHead(readContentMeta(item, contentMeta), body, signed)
  const forbidden = [...restrictions, ...rights.restrictions, ...more]
  const notes = [...(restraint.editorsNotes ?? []), ...body.editorsNotes]
  return {
    ...(facts && { item: facts }),
    ...known,
    ...restraint,
    ...(notes.length && { editorsNotes: notes }),
    ...(forbidden.length && { restrictions: forbidden }),
    ...(body.signoff.length && { signoff: body.signoff }),
    ...(rights.copyright && { copyright: rights.copyright }),
    ...(rights.usageTerms && { usageTerms: rights.usageTerms }),
    ...(body.boilerplate.length && { boilerplate: body.boilerplate }),
    ...(body.contacts.length && { contacts: body.contacts }),
    ...(links.length && { links }),
  }
}

/** The first usage terms are the terms; what stands behind them restricts. */
function readRights(item: XmlElement): Pick<Article, 'copyright' | 'usageTerms'> & { restrictions: string[] } {
  const parts = elements(item, 'rightsInfo')
  const texts = (name: string) => parts.flatMap((part) => elements(part, name).flatMap((one) => textOf(one) ?? []))
  const holder = nameOf(parts.map((part) => find(part, 'copyrightHolder')).find(Boolean))
  const notice = texts('copyrightNotice').join('\n') || holder
  const [usageTerms, ...restrictions] = texts('usageTerms')
  return {
    ...(notice && { copyright: { text: notice, ...(holder && { holder }) } }),
    ...(usageTerms && { usageTerms }),
    restrictions,
  }
}

/**
 * What the content’s metadata lacks, taken from the head of the body. Lines at the head that say again what the metadata
 * say are no part of the story; others are paragraphs of it, so that no text is lost. `signed` tells whether the metadata
 * hold the byline as a line, and not only the names in it.
 */
function withHead(meta: Partial<Article>, body: MarkupBody, signed: boolean): Partial<Article> & Pick<Article, 'body'> {
  let known = meta
  let bylined = signed
  const more: Article['body'] = []
  for (const { kind, text } of body.head) {
    const { headline, subheadline, byline, dateline, summary = [], restrictions = [] } = known
    if (kind === 'headline' && !headline) known = { ...known, headline: text }
    else if (kind === 'subheadline' && !subheadline) known = { ...known, subheadline: text }
    else if (kind === 'byline' && !bylined) {
      bylined = true
      known = { ...known, byline: { ...byline, text } }
    } else if (kind === 'dateline' && !dateline) known = { ...known, dateline: { text } }
    else if (kind === 'credit' && !known.creditLine) known = { ...known, creditLine: text }
    else if (kind === 'summary')
      known = summary.some((one) => alike(one, text)) ? known : { ...known, summary: [...summary, text] }
    else if (kind === 'rights') known = { ...known, restrictions: [...restrictions, text] }
    else if (![headline, subheadline, byline?.text, dateline?.text, known.creditLine].includes(text)) {
      more.push(kind === 'headline' || kind === 'subheadline' ? { kind: 'subhead', text } : { kind: 'paragraph', text })
    }
  }
  return { ...known, body: [...more, ...withoutOpening(body.blocks, known.dateline)] }
}

/** Whether two texts differ in white space alone. */
const alike = (a: string, b: string): boolean => a.replace(/\s+/g, ' ') === b.replace(/\s+/g, ' ')
