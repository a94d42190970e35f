import { folded, mayFoldAlike } from '../folded'
import type { Rule } from '../rule'
import { cutOf, withoutBlock } from '../without-block'

/** The body does not open with the headline. */
export const notInBody: Rule = {
  id: 'headline/not-in-body',
  severity: 'warning',
  looksFor: ['headline', 'dropped'],
  summary: 'The body does not open with the headline over again.',
  why: 'Pages print a headline two and three times, and copy taken from a page keeps them all. The reader sees it twice.',
  source: 'Seen in scraped copy; the headline has a place of its own in every format for news.',
  silent: 'When nothing else stands in the body: the text of an alert is its headline.',
  check: (story, { article, texts }) => {
    const { headline } = article
    const again = story.dropped.find(({ kind }) => kind === 'duplicate-headline') // the reader of copy has left it out
    if (again)
      return [
        {
          ...telling,
          path: '',
          sourceSpan: { start: again.start, end: again.end },
          sourceFix: cutOf(story.text, again),
        },
      ]
    const at = texts.findIndex(({ block }) => block !== undefined)
    const body = texts.slice(at, at + 3).filter(({ block }) => block !== undefined)
    if (headline === undefined || at < 0 || body.length < 2) return []
    let wanted: string | undefined
    for (const { path, text, block = 0 } of body) {
      const kind = article.body[block]?.kind
      if ((kind !== 'paragraph' && kind !== 'subhead') || text.length > headline.length * 2 + 16) continue
      if (!mayFoldAlike(headline, text)) continue
      wanted ??= folded(headline)
      if (wanted !== '' && folded(text) === wanted) return [{ ...telling, path, ...withoutBlock(story, path) }]
    }
    return []
  },
}

const telling = { message: 'The headline stands in the body once more.', hint: 'Take it out of the body.' }
