import { foldText, mayFoldEqual } from '../engine/fold-text'
import type { IndexedRule } from '../engine/indexed-rule'
import { removalEdit, removeBlock } from '../remove-block'

/** Reports a headline that is repeated at the start of the body. */
export const notInBody: IndexedRule = {
  id: 'headline/not-in-body',
  severity: 'warning',
  features: ['headline', 'dropped'],
  summary: 'The headline is not repeated at the start of the body.',
  why: 'Web pages repeat the headline, and scraped copy keeps all of them.',
  source: 'Seen in scraped copy; the headline has a place of its own in every format for news.',
  silent: 'If the body has nothing else, as the text of an alert is its headline; for a headline of signs alone.',
  check: ({ story, article, texts }) => {
    const { headline } = article
    if (headline !== undefined && !/[\p{L}\p{N}]/u.test(headline)) return []
    const again = story.dropped.find(({ kind }) => kind === 'duplicate-headline') // the parser has dropped it
    if (again)
      return [
        {
          ...fault,
          path: '',
          sourceSpan: { start: again.start, end: again.end },
          sourceFix: removalEdit(story.text, again),
        },
      ]
    const at = texts.findIndex(({ block }) => block !== undefined)
    const body = texts.slice(at, at + 3).filter(({ block }) => block !== undefined)
    if (headline === undefined || at < 0 || body.length < 2) return []
    let wanted: string | undefined
    for (const { path, text, block, part } of [...texts.slice(0, at), ...body]) {
      const kind = block === undefined ? undefined : article.body[block]?.kind
      if (part !== 'subheadline' && part !== 'summaries' && kind !== 'paragraph' && kind !== 'subhead') continue
      if (text.length > headline.length * 2 + SITE) continue
      let again = isHeadlineWithLabel(text, headline)
      if (!again && mayFoldEqual(headline, text)) {
        wanted ??= foldText(headline)
        again = wanted !== '' && foldText(text) === wanted
      }
      if (again) return [{ ...fault, path, ...removeBlock(story, path) }]
    }
    return []
  },
}

const SITE = 48 // characters: the site name and its separator from the headline
/** A site name after the headline: ` | Wire News`, ` – example.com`, ` « The Wire` */
const AFTER = /^["”’*_]{0,2}\s*(?:[|｜»«·•:]|-{1,2}|[–—])\s*[^.!?]{2,44}(?:\.\p{Ll}{2,6})?$/u
/** A label or site name before the headline: `Headline: `, `Wire News | ` */
const BEFORE = /^(?:[\p{L}\p{N}][\p{L}\p{N}. ]{1,30}\s*(?:[|｜»:：]|[–—-](?=\s)))\s*["“‘*_]{0,2}$/u

/** Whether a text is the headline with a site name or label beside it. */
function isHeadlineWithLabel(text: string, headline: string): boolean {
  const at = text.length > headline.length ? text.indexOf(headline) : -1
  if (at < 0) return false
  const [before, after] = [text.slice(0, at), text.slice(at + headline.length)]
  return (before === '' || BEFORE.test(before)) && (after === '' || AFTER.test(after))
}

const fault = { message: 'Headline repeated in the body.', hint: 'Remove it from the body.' }
