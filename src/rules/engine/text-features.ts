import type { Story } from '../../diagnostics/story'
import { loadedForms, reportingForms } from '../../lexicon/reporting-verbs'
import { boilerplateBlocksOf } from '../boilerplate-blocks'
import type { ArticleText } from './article-texts'
/*
 * Most rules look for a few words, characters or parts that most stories do not have. A rule names these features in `looksFor`,
 * and a story is indexed once for all of them. A rule runs, and tries its patterns, only if the story has one of its features.
 */

/** The words of each feature, in lower case, ASCII letters only. */
export const WORDS = {
  claim: 'should, must, ought, need, needs, has, have, essential, crucial, imperative, vital',
  speech: 'said, told, added, warned, noted, stressed, urged, says, wrote',
  secondHand: 'citing, quoted, quoting, quotes, cited, reported',
  relativeDay: 'yesterday, today, tomorrow, tonight',
  privateNote: 'not, note, off, ed, eds, editors, desk, internal, tk, tktk, tktktk, xxx, xxxx, xxxxx, lorem',
  loadedVerb: loadedForms,
  reporting: () => reportingForms().map((form) => form.split(' ', 1)[0] ?? ''),
} as const

/** The characters of each feature. */
export const SIGNS = {
  figure: '0123456789',
  bracket: '(（',
  month: '年년月월', // 2024年5月2日, 5月2日
  quotationMark: '“”„‟"＂«»「」『』〝〞〟',
  dash: '-–—',
  privateNote: '[［【',
  lostSign: '\uFFFD',
  oddBlank: '\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F',
} as const

/** The characters of each feature that count only when doubled. */
export const PAIRS = { quotationMark: "`'‘’,", twoBlanks: ' ' } as const

/** The features of texts: those of words and characters, and those computed otherwise. */
const HOLDS = [
  ...(['claim', 'speech', 'secondHand', 'relativeDay', 'privateNote', 'loadedVerb', 'reporting'] as const),
  ...(['figure', 'bracket', 'quotationMark', 'dash', 'lostSign', 'oddBlank', 'twoBlanks'] as const),
  'month', // of the calendar of the story’s language
  'weekday',
  'twoCapitals', // of ASCII, at the start of a word
  'likeNames', // of the whole story: two names may be variants of one
  'doubledWord', // the same ASCII letters before and after one space
] as const

/** The features of a story besides its texts. */
const PARTS = {
  item: ({ article }) => article.item !== undefined,
  notices: ({ article }) => article.notices !== undefined,
  embargo: ({ article }) => article.embargo !== undefined,
  restrictions: ({ article }) => article.restrictions !== undefined,
  slugline: ({ article }) => article.slugline !== undefined,
  headline: ({ article }) => article.headline !== undefined,
  byline: ({ article }) => article.byline !== undefined,
  dateline: ({ article: { dateline, body } }) =>
    dateline !== undefined || body.some((block) => block.kind === 'paragraph' && block.dateline),
  media: ({ article }) => article.body.some(({ kind }) => kind === 'media'),
  asides: (_, texts) => boilerplateBlocksOf(texts).length > 0,
  dropped: ({ dropped }) => dropped.length > 0,
  repairs: ({ repairs }) => repairs.length > 0,
} as const satisfies Readonly<Record<string, (story: Story, texts: readonly ArticleText[]) => boolean>>

/** The name of a feature of a text or a story. */
export type TextFeature = (typeof HOLDS)[number] | keyof typeof PARTS

/** All feature names; the index of a feature is its bit number. */
export const TEXT_FEATURES: readonly string[] = /* @__PURE__ */ [...HOLDS, ...Object.keys(PARTS)]

/** Returns the bit of a feature. */
export const featureBit = (trace: TextFeature): number => 1 << TEXT_FEATURES.indexOf(trace)

/** The bit that is set for every story. */
export const ANY_STORY = 1 << 31

const PART_BITS = /* @__PURE__ */ Object.values(PARTS).map((has, i) => ({ has, bit: 1 << (HOLDS.length + i) }))

/** Returns the feature bits of a story besides those of its texts. */
export function storyFeatures(story: Story, texts: readonly ArticleText[]): number {
  let found = 0
  for (const { has, bit } of PART_BITS) if (has(story, texts)) found |= bit
  return found
}

/** Returns the entries of a table keyed by feature, with typed keys. */
export const rowsByFeature = <Value>(
  rows: Readonly<Partial<Record<TextFeature, Value>>>,
): readonly (readonly [TextFeature, Value])[] => Object.entries(rows) as [TextFeature, Value][] // the keys of a closed table
