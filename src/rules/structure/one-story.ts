import type { Article } from '../../article'
import { agencies } from '../../lexicon/agencies'
import { CLOSER_SIGNS } from '../../lexicon/east-asian-datelines'
import { HAN_FIGURES } from '../../lexicon/east-asian-dates'
import { CHINESE_MESSAGE, CHINESE_NEWS_SIGNS, chineseOwnMediums, chineseStoryMediums } from '../../lexicon/media-words'
import { places } from '../../lexicon/places'
import { alternatives, once } from '../../lexicon/words'
import { calendarWordsOf } from '../calendar'
import { datelinesOf } from '../datelines'
import type { ArticleText } from '../engine/article-texts'
import { excerpt } from '../engine/excerpt'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { textBit } from '../engine/text-bit'

/**
 * A dateline of a place in capitals, a credit and a separator.
 * A date is optional. Examples: `BRUSSELS, April 24 (Reuters) - `, `GENEVA (AP) _ `, `SAN FRANCISCO (CBS.MW) -`.
 */
const OPENING =
  /^\p{Lu}[\p{Lu}\p{M}’'. /-]{2,40}(?:, [\p{L}\p{N}., ]{1,40})? \(([\p{L}][\p{L}\p{N}./ -]{1,30})\) ?(?:-{1,2}|[–—_:]) ?(?=\S)/u

/**
 * A dateline of a place in any case, a date and a credit.
 * The separator is optional. Example: `Amaravati, Sep 18 (PTI) The government`; not: `Xi, the leader (of China) said`, since the credit
 * must be known.
 */
const DATED =
  /^\p{Lu}[\p{L}\p{M}’'. /-]{2,40}, [\p{L}\p{N}., ]{1,40} \((\p{Lu}[\p{L}/-]{1,20})\) ?(?:-{1,2}|[–—_:])? ?(?=\S)/u

/**
 * A dateline in any script, of a place, a credit in brackets and a separator.
 * Examples: `Berlin (dpa) - Die Regierung`, `باريس (أ ف ب) - `; not: `Vier Reporter (zwei von dpa) - mehr nicht`, since the credit must be
 * known.
 */
const BRACKETED = /^(?:[\p{L}\p{M}\d’'. /,،-]{2,60} ?)?[（(]([^()（）]{2,30})[)）] ?(?:-{1,2}|[–—_:])/u

/** A dateline with full stops between place, date and credit: `Москва. 22 ноября. ИНТЕРФАКС - Правительство` */
const STOPPED = /^\p{Lu}[\p{L}’' -]{2,30}\. \d{1,2} \p{L}{3,12}\. (\p{Lu}[\p{L}.-]{1,20}) ?(?:-{1,2}|[–—]) /u

/** A Chinese dateline: `新华社北京4月24日电`, `本报讯（记者`, `中广网梧州7月15日消息`, `环球在线消息：`; not: `新华社援引消息人士的话说` */
const CHINESE = /* @__PURE__ */ once(
  () =>
    new RegExp(
      String.raw`^(?:${alternatives(chineseOwnMediums)}|\p{Script=Han}{1,6}?(?:${alternatives(chineseStoryMediums)}))(?:(?:\p{Script=Han}{2,8}?)??[${HAN_FIGURES}]{1,3}月[${HAN_FIGURES}]{1,3}日(?:[${CLOSER_SIGNS}]|${CHINESE_MESSAGE})|\p{Script=Han}{0,4}?[${CHINESE_NEWS_SIGNS}](?=[\s\d（(：:])|${CHINESE_MESSAGE}[：:])`,
      'u',
    ),
)

/** A credit alone before a dash: `Reuters - A second team`, `AP - French competition authorities` */
const CREDIT_FIRST = /^([\p{Lu}][\p{L}.]{1,20}(?: \p{Lu}\p{L}{1,12})?) (?:-{1,2}|[–—]) (?=\p{Lu})/u

/**
 * A dateline of a place and a date, without a credit.
 * Examples: `LONDON, March 2 - The coupon`, `TAMPA, Fla., March 2 -`, `New York, April 7 - Prices`; not: `Miller, Room 2 - the`, since the
 * month must be known.
 */
const DATED_ALONE =
  /^\p{Lu}[\p{L}\p{M}’'. /-]{2,40}(?:, \p{Lu}[\p{L}. ]{1,24})?, (?:(\p{L}{3,10})\.? \d{1,2}|\d{1,2}\.? (\p{L}{3,10}))(?:,? \d{4})? ?(?:-{1,2}|[–—_])(?=\s)/u
/**
 * A place alone before a dash, which must be a known place: `LONDON - Kansai`, `Wien – Nach`, `Gaza/Jerusalem – Die`; not:
 * `Bulls - the best`
 */
const PLACE_ALONE =
  /^(\p{Lu}[\p{L}\p{M}’'. -]{2,30})(?:\/[\p{L}\p{M}’'. /-]{2,40})?(?:, \p{Lu}[\p{L}. ]{1,24})? (?:-{1,2}|[–—_]) (?=["“„«]?\p{Lu})/u

/** The names of the places of the lexicon, in lower case. */
const known = /* @__PURE__ */ once(
  () => new Set(places().flatMap(({ name, names }) => [name, ...names].map((each) => each.toLowerCase()))),
)

/** Returns the match of a dateline without a credit at the start of a text: a place with a date, or a known place; undefined if none. */
function opensAlone(start: string, article: Article): RegExpExecArray | undefined {
  const dated = DATED_ALONE.exec(start)
  const month = dated?.[1] ?? dated?.[2]
  if (dated && month !== undefined && calendarWordsOf(article.language).months.has(month.toLowerCase())) return dated
  const placed = PLACE_ALONE.exec(start)
  const place = placed?.[1]
  if (!placed || place === undefined) return undefined
  const own = article.dateline?.places?.some(({ text }) => text === place)
  return own || known().has(place.toLowerCase()) ? placed : undefined
}

/** A bracket after such signs only, as in `OPENING`, `DATED` and `BRACKETED`. */
const AFTER_PLACE = /^[^!"#$%&()*+:;<=>?@[\\\]^`{|}~（]*[(（]/

/** A dash before a space, after letters, figures and signs that a dateline or a credit may have. A text with any other sign before the dash opens with no dateline. */
const DASHED = /^[^!"#$%&()*+:;<=>?@[\\\]^`{|}~]*[-–—_]\s/

const BRACKET = /* @__PURE__ */ textBit('openingBracket')
const DASH = /* @__PURE__ */ textBit('openingDash')
const EASTERN = /* @__PURE__ */ textBit('easternOpening')

/** The number of characters of a paragraph in which a dateline is searched. */
const REACH = 140

/** Whether a text may be a headline: short, and without a full stop at its end. */
const isHeadlineLike = (text: string): boolean => text.length < 120 && !/[.!?…]["”’')]?$/.test(text)

/** Reports a second dateline, the sign of a second story in the text. */
export const oneStory: IndexedRule = {
  id: 'structure/one-story',
  severity: 'warning',
  features: ['roundup', 'openingBracket', 'openingDash', 'easternOpening'],
  check: ({ article, texts, index }) => {
    if (!article.dateline) return []
    const { credits = [] } = article.dateline
    const knows = (credit: string | undefined): boolean =>
      credit !== undefined &&
      (credits.some(({ text }) => text === credit) || agencies().some((each) => each.credits.includes(credit)))
    const findings: Finding[] = []
    const { bits } = index
    const isRoundup = datelinesOf(index).length > 1
    for (let n = 0; n < texts.length; n++) {
      const has = (bits[n] ?? 0) & (BRACKET | DASH | EASTERN)
      if (!isRoundup && has === 0) continue
      const { part, block: i = -1 } = texts[n] as ArticleText // `n` is below the length
      if (part !== 'paragraph') continue
      const before = texts[n - 1]
      const hasDateline = before?.part === 'dateline' && before.block === i
      let signs = hasDateline ? 0 : has
      if (signs === 0 && !hasDateline) continue
      const block = article.body[i]
      if (block?.kind !== 'paragraph') continue
      const start = block.text.slice(0, REACH)
      if ((signs & DASH) !== 0 && !(DASHED.test(start) && /[-–—]/.test(start))) signs &= ~DASH
      const bracketed = (signs & BRACKET) !== 0 && AFTER_PLACE.test(start)
      const placed = bracketed ? OPENING.exec(start) : undefined
      const chinese = (signs & EASTERN) !== 0 ? CHINESE().exec(start) : null
      const opening =
        placed ??
        chinese ??
        (((signs & DASH) !== 0 && (CREDIT_FIRST.exec(start) ?? STOPPED.exec(start))) ||
          (bracketed && (DATED.exec(start) ?? BRACKETED.exec(start))) ||
          undefined)
      const named = opening && (chinese || knows(opening[1]))
      const alone = named || block.dateline || (signs & DASH) === 0 ? undefined : opensAlone(start, article)
      if (!block.dateline && !opening && !alone) continue
      const text = block.dateline?.text ?? (alone ?? opening)?.[0].trimEnd() ?? ''
      const above = article.body[i - 1]
      const headed = above?.kind === 'subhead' || (above?.kind === 'paragraph' && isHeadlineLike(above.text))
      if (!block.dateline && !named && !alone && !(placed && headed)) continue // an unknown credit needs a headline above it
      findings.push({
        ...(headed ? {} : { severity: 'info' }),
        message: `Second dateline in the text: ${excerpt(text)}.`,
        hint: 'File a new story separately; in a roundup, start each part with a dateline.',
        path: block.dateline ? `body.${i}.dateline.text` : `body.${i}.text`,
        ...(block.dateline ? {} : { span: { start: 0, end: text.length } }),
      })
    }
    return findings.length === 1 ? findings : findings.filter(({ severity }) => severity === undefined)
  },
}
