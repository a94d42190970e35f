import type { IndexedRule } from '../engine/indexed-rule'

/** The start of a source in JSON, XML or with front matter; other sources are copy. */
const DOCUMENT = /^[\uFEFF\s]*(?:[{[<]|---)/

/** Reports a story without a body, except alerts and notes to desks. */
export const present: IndexedRule = {
  id: 'body/present',
  severity: 'error',
  features: ['noBody'],
  check: ({ story: { text }, article }) => {
    const { headline, urgency } = article
    if (headline !== undefined && urgency !== undefined && urgency <= 2) return []
    if (article.notices?.some(({ kind }) => kind === 'kill' || kind === 'withhold' || kind === 'advisory')) return []
    const isToDesks = article.editorsNotes !== undefined && !headline && !article.byline && !article.dateline
    if (isToDesks) return []
    const alert = headline !== undefined && !article.dateline && text !== '' && !DOCUMENT.test(text)
    return [
      {
        ...(alert ? { severity: 'info' } : {}),
        message: alert ? 'The story has a headline but no body text.' : 'The story has no body text.',
        hint: 'Separate the text from the headline with an empty line, or request the story again.',
        path: 'body',
      },
    ]
  },
}
