import type { IndexedRule } from '../engine/indexed-rule'

/** Abbreviations: `U.S`, `a.m`, `J`: a stop inside the last word, or a single letter. */
const LETTERS = /(?:\.[^\s.]{1,3}|(?:^|[\s(])\p{L})$/u
/** Words that are always abbreviated: `Widgets Inc`, `Sammy Davis Jr`. */
const CUT =
  /(?:^|[\s(])(?:inc|corp|co|ltd|jr|sr|bros|plc|etc|vs|dept|gov|rep|sen|dr|blvd|mln|bln|pct|mio|mrd|dna|prof)$/iu
/** State and province abbreviations of AP style after a place: `Portland, Ore`. */
const STATE =
  /, ?(?:ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|vt|va|wash|wis|wyo|ont|que|sask|alta|man)$/i
/** The full stops of Latin, Chinese and Japanese, Indic and Urdu copy. */
const STOP = /[.。．।۔]$/

/** Reports a headline that ends with a full stop. */
export const noFinalStop: IndexedRule = {
  id: 'headline/no-final-stop',
  severity: 'warning',
  features: ['headline'],
  summary: 'The headline does not end with a full stop.',
  why: 'A line with a full stop is probably the first paragraph, read as a headline.',
  source:
    'News agency and newspaper style guides, on headlines (restated by speakernewsjournal.com, “How to write headlines”).',
  silent: 'After an ellipsis, an abbreviation (`U.S.`, `Inc.`) or a number (`24.`).',
  check: ({ article }) => {
    const { headline } = article
    if (headline === undefined || !STOP.test(headline)) return []
    const at = headline.length - 1
    const before = headline.slice(Math.max(0, at - 24), at)
    if (headline[at] === '.' && [/[.\d…]$/, LETTERS, CUT, STATE].some((shape) => shape.test(before))) return []
    const span = { start: at, end: at + 1 }
    return [
      {
        message: 'Full stop at the end of the headline.',
        hint: 'Remove the full stop. If the line is the first paragraph, add the missing headline.',
        path: 'headline',
        span,
        fix: { edits: [{ ...span, text: '' }] },
      },
    ]
  },
}
