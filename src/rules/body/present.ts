import type { Rule } from '../engine/rule'

/** The start of JSON, XML and front matter; other sources are copy. */
const DOCUMENT = /^[\uFEFF\s]*(?:[{[<]|---)/

/** Reports a story without a body, except alerts and notes to desks. */
export const present: Rule = {
  id: 'body/present',
  severity: 'error',
  summary: 'The story has a text.',
  why: 'A headline without a text is half a story: most often the text was lost on the way, or taken for something else.',
  source: 'Reuters Handbook of Journalism, Other Common Story Forms: only alerts stand without a text.',
  silent:
    'For an alert (urgency 1 or 2 with a headline) and for a notice or a note to desks that stands by itself (kill, withhold, advisory), which need none. Copy that holds a headline alone may be an alert too: that is only noted.',
  check: ({ story: { text }, article, texts }) => {
    if (texts.some(({ block }) => block !== undefined)) return []
    const { headline, urgency } = article
    if (headline !== undefined && urgency !== undefined && urgency <= 2) return []
    if (article.notices?.some(({ kind }) => kind === 'kill' || kind === 'withhold' || kind === 'advisory')) return []
    const isToDesks = article.editorsNotes !== undefined && !headline && !article.byline && !article.dateline
    if (isToDesks) return []
    const alert = headline !== undefined && !article.dateline && text !== '' && !DOCUMENT.test(text)
    return [
      {
        ...(alert ? { severity: 'info' } : {}),
        message: alert ? 'The story has a headline and no text.' : 'The story has no text.',
        hint: 'Part the text from the headline by a blank line; if it did not come through, ask for the story again.',
        path: 'body',
      },
    ]
  },
}
