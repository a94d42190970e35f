import type { Article } from '../../../article'
import { toLine } from '../../parse-values'
import type { MarkupBody } from '../read/markup-body'
import { withoutOpening } from './opening'

/**
 * Fills the fields that the metadata lacks from the lines at the head of the body.
 * Lines that repeat the metadata are dropped; other lines become paragraphs, so that no text is lost. `signed` is true if the metadata has
 * the byline as a line, and not only the names in it.
 */
export function withHead(
  meta: Partial<Article>,
  body: MarkupBody,
  signed: boolean,
): Partial<Article> & Pick<Article, 'body'> {
  let known = meta
  let bylined = signed
  const more: Article['body'] = []
  for (const { kind, text } of body.head) {
    const { headline, subheadline, byline, dateline, summaries = [], restrictions = [] } = known
    if (kind === 'headline' && !headline) known = { ...known, headline: text }
    else if (kind === 'subheadline' && !subheadline) known = { ...known, subheadline: text }
    else if (kind === 'kicker' && !known.kicker) known = { ...known, kicker: text }
    else if (kind === 'keywords') known = withKeywords(known, text)
    else if (kind === 'time') known = known.published ? known : { ...known, published: { text } }
    else if (kind === 'byline' && !bylined) {
      bylined = true
      known = { ...known, byline: { ...byline, text } }
    } else if (kind === 'dateline' && !dateline) known = { ...known, dateline: { text } }
    else if (kind === 'credit' && !known.creditLine) known = { ...known, creditLine: text }
    else if (kind === 'summary' || kind === 'teaser') {
      const isKnown = summaries.some((one) => alike(one.text, text))
      const summary = kind === 'teaser' ? { text, role: kind } : { text }
      known = isKnown ? known : { ...known, summaries: [...summaries, summary] }
    } else if (kind === 'rights') known = { ...known, restrictions: [...restrictions, text] }
    else if (![headline, subheadline, known.kicker, byline?.text, dateline?.text, known.creditLine].includes(text)) {
      more.push(kind === 'headline' || kind === 'subheadline' ? { kind: 'subhead', text } : { kind: 'paragraph', text })
    }
  }
  return { ...known, body: [...more, ...withoutOpening(body.blocks, known.dateline)] }
}

/** Uses a line such as `Verkehr/Brücken/` as the slugline if the article has none, otherwise as keywords. */
function withKeywords(known: Partial<Article>, text: string): Partial<Article> {
  const { slugline, keywords = [] } = known
  if (!slugline) return { ...known, slugline: text }
  const more = text.split(/[/,;]/).flatMap((one) => toLine(one) ?? [])
  const all = alike(slugline, text) ? keywords : [...new Set([...keywords, ...more])]
  return all.length ? { ...known, keywords: all } : known
}

/** Whether two texts are equal apart from white space. */
const alike = (a: string, b: string): boolean => a.replace(/\s+/g, ' ') === b.replace(/\s+/g, ' ')
