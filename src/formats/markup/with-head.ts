import type { Article } from '../../article'
import { withoutOpening } from './opening'
import type { MarkupBody } from './read-blocks'

/**
 * What the content’s metadata lacks, taken from the head of the body. Lines at the head that say again what the metadata
 * say are no part of the story; others are paragraphs of it, so that no text is lost. `signed` tells whether the metadata
 * hold the byline as a line, and not only the names in it.
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
    else if (kind === 'byline' && !bylined) {
      bylined = true
      known = { ...known, byline: { ...byline, text } }
    } else if (kind === 'dateline' && !dateline) known = { ...known, dateline: { text } }
    else if (kind === 'credit' && !known.creditLine) known = { ...known, creditLine: text }
    else if (kind === 'summary')
      known = summaries.some((one) => alike(one.text, text)) ? known : { ...known, summaries: [...summaries, { text }] }
    else if (kind === 'rights') known = { ...known, restrictions: [...restrictions, text] }
    else if (![headline, subheadline, byline?.text, dateline?.text, known.creditLine].includes(text)) {
      more.push(kind === 'headline' || kind === 'subheadline' ? { kind: 'subhead', text } : { kind: 'paragraph', text })
    }
  }
  return { ...known, body: [...more, ...withoutOpening(body.blocks, known.dateline)] }
}

/** Whether two texts differ in white space alone. */
const alike = (a: string, b: string): boolean => a.replace(/\s+/g, ' ') === b.replace(/\s+/g, ' ')
