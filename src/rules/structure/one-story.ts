import type { Article } from '../../article'
import { agencies } from '../../lexicon/agencies'
import { places } from '../../lexicon/places'
import { once } from '../../lexicon/words'
import { calendarWordsOf } from '../calendar'
import { excerpt } from '../engine/excerpt'
import { textBit } from '../engine/feature-bits'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'

/**
 * `BRUSSELS, April 24 (Reuters) - `, `GENEVA (AP) _ `, `SAN FRANCISCO (CBS.MW) -`:
 * a place in capitals, an optional date, a credit and a separator.
 */
const OPENING =
  /^\p{Lu}[\p{Lu}\p{M}’'. /-]{2,40}(?:, [\p{L}\p{N}., ]{1,40})? \(([\p{L}][\p{L}\p{N}./ -]{1,30})\) ?(?:-{1,2}|[–—_:]) ?(?=\S)/u

/** `Amaravati, Sep 18 (PTI) The government`: mixed case, no dash, with a known credit; not: `Xi, the leader (of China) said` */
const DATED =
  /^\p{Lu}[\p{L}\p{M}’'. /-]{2,40}, [\p{L}\p{N}., ]{1,40} \((\p{Lu}[\p{L}/-]{1,20})\) ?(?:-{1,2}|[–—_:])? ?(?=\S)/u

/** `Berlin (dpa) - Die Regierung`, `باريس (أ ف ب) - `: any script, with a known credit; not: `Vier Reporter (zwei von dpa) - mehr nicht` */
const BRACKETED = /^(?:[\p{L}\p{M}\d’'. /,،-]{2,60} ?)?[（(]([^()（）]{2,30})[)）] ?(?:-{1,2}|[–—_:])/u

/** `Москва. 22 ноября. ИНТЕРФАКС - Правительство`: full stops between place, date and credit */
const STOPPED = /^\p{Lu}[\p{L}’' -]{2,30}\. \d{1,2} \p{L}{3,12}\. (\p{Lu}[\p{L}.-]{1,20}) ?(?:-{1,2}|[–—]) /u

/** `新华社北京4月24日电`, `本报讯（记者`, `中广网梧州7月15日消息`, `环球在线消息：`; not: `新华社援引消息人士的话说` */
const CHINESE =
  /^(?:本报|本網|本网|\p{Script=Han}{1,6}?(?:社|网|網|报|報|在线))(?:(?:\p{Script=Han}{2,8}?)??[\d０-９一二三四五六七八九十]{1,3}月[\d０-９一二三四五六七八九十]{1,3}日(?:[电電讯訊]|消息)|\p{Script=Han}{0,4}?[讯訊](?=[\s\d（(：:])|消息[：:])/u

/** `Reuters - A second team`, `AP - French competition authorities` */
const CREDIT_FIRST = /^([\p{Lu}][\p{L}.]{1,20}(?: \p{Lu}\p{L}{1,12})?) (?:-{1,2}|[–—]) (?=\p{Lu})/u

/**
 * `LONDON, March 2 - The coupon`, `TAMPA, Fla., March 2 -`, `New York, April 7 - Prices`: no credit, with a known month;
 * not: `Miller, Room 2 - the`
 */
const DATED_ALONE =
  /^\p{Lu}[\p{L}\p{M}’'. /-]{2,40}(?:, \p{Lu}[\p{L}. ]{1,24})?, (?:(\p{L}{3,10})\.? \d{1,2}|\d{1,2}\.? (\p{L}{3,10}))(?:,? \d{4})? ?(?:-{1,2}|[–—_])(?=\s)/u
/** `LONDON - Kansai`, `Wien – Nach`, `Gaza/Jerusalem – Die`: a known place alone; not: `Bulls - the best` */
const PLACE_ALONE =
  /^(\p{Lu}[\p{L}\p{M}’'. -]{2,30})(?:\/[\p{L}\p{M}’'. /-]{2,40})?(?:, \p{Lu}[\p{L}. ]{1,24})? (?:-{1,2}|[–—_]) (?=["“„«]?\p{Lu})/u

/** The place names of datelines, in lower case. */
const known = /* @__PURE__ */ once(
  () => new Set(places().flatMap(({ name, names }) => [name, ...names].map((each) => each.toLowerCase()))),
)

/** Returns the match of a dateline without a credit: a place with a date, or a known place; undefined if none. */
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

const BRACKET = /* @__PURE__ */ textBit('bracket')
const DASH = /* @__PURE__ */ textBit('dash')
/** The lowest code unit of Chinese characters. */
const FIRST_HAN = 0x2e80

/** The maximum length of a dateline. */
const REACH = 140

/** Whether a text may be a headline. */
const isHeading = (text: string): boolean => text.length < 120 && !/[.!?…]["”’')]?$/.test(text)

/** Reports a second dateline, the sign of a second story in the text. */
export const oneStory: IndexedRule = {
  id: 'structure/one-story',
  severity: 'warning',
  features: ['dateline'],
  summary: 'The text contains one story: only a roundup has a second dateline.',
  why: 'A second dateline means that two stories were joined and the second has lost its headline.',
  source: 'AP Stylebook, datelines: one to a story, but in roundups, where each part opens with its own.',
  silent:
    'In a roundup, where the story has no dateline of its own or several paragraphs start with one. Without a headline above it, a second dateline is reported as info: digests of two items have one.',
  check: ({ article, texts, index }) => {
    if (!article.dateline) return []
    const own = (article.dateline.credits ?? []).map(({ text }) => text)
    const knows = (credit: string | undefined): boolean =>
      credit !== undefined && (own.includes(credit) || agencies().some(({ credits }) => credits.includes(credit)))
    const findings: Finding[] = []
    const { bits } = index
    for (let n = 0; n < texts.length; n++) {
      const i = texts[n]?.block ?? -1
      const block = texts[n]?.part === 'paragraph' ? article.body[i] : undefined
      if (block?.kind !== 'paragraph') continue
      const isLater = i > 0 && !block.dateline
      let signs = isLater ? (bits[n] ?? 0) & (BRACKET | DASH) : 0
      const eastern = isLater && block.text.charCodeAt(0) >= FIRST_HAN
      if (signs === 0 && !eastern && !block.dateline) continue
      const start = block.text.slice(0, REACH)
      if ((signs & DASH) !== 0 && !/[-–—]/.test(start)) signs &= ~DASH
      const bracketed = (signs & BRACKET) !== 0 && /[(（]/.test(start)
      const placed = bracketed ? OPENING.exec(start) : undefined
      const chinese = eastern ? CHINESE.exec(start) : null
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
      const before = article.body[i - 1]
      const headed = before?.kind === 'subhead' || (before?.kind === 'paragraph' && isHeading(before.text))
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
