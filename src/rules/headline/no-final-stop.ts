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
  why: 'A headline is no sentence of the text. With a stop it is most likely a first paragraph that was taken for one.',
  source:
    'News agency and newspaper style guides, on headlines (restated by speakernewsjournal.com, “How to write headlines”).',
  silent:
    'After an ellipsis, an abbreviation (`U.S.`, `Inc.`) or a figure (`24.`), where the stop belongs to the word.',
  check: ({ article }) => {
    const { headline } = article
    if (headline === undefined || !STOP.test(headline)) return []
    const at = headline.length - 1
    const before = headline.slice(Math.max(0, at - 24), at)
    if (headline[at] === '.' && [/[.\d…]$/, LETTERS, CUT, STATE].some((shape) => shape.test(before))) return []
    const span = { start: at, end: at + 1 }
    return [
      {
        message: 'The headline ends with a full stop.',
        hint: 'Take the stop away. If the line is the first sentence of the text, the story has lost its headline.',
        path: 'headline',
        span,
        fix: { edits: [{ ...span, text: '' }] },
      },
    ]
  },
}
