import type { Rule } from '../engine/rule'

/** The start of JSON, XML and front matter; other sources are copy. */
const DOCUMENT = /^[\uFEFF\s]*(?:[{[<]|---)/

/** Reports a story without a body, except alerts and notes to desks. */
export const present: Rule = {
  id: 'body/present',
  severity: 'error',
  summary: 'The story has body text.',
  why: 'A headline alone is incomplete: the text was probably lost in transmission or assigned to another part.',
  source: 'Reuters Handbook of Journalism, Other Common Story Forms: only alerts stand without a text.',
  silent:
    'For an alert (urgency 1 or 2 with a headline), and for a notice or a note to desks without a story (kill, withhold, advisory). Copy with only a headline may be an alert too: it is reported as info.',
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
        message: alert ? 'The story has a headline but no body text.' : 'The story has no body text.',
        hint: 'Separate the text from the headline with an empty line, or request the story again.',
        path: 'body',
      },
    ]
  },
}
