import type { Story } from '../../diagnostics/story'
import { SINGLE_WORD_SIGNS, TRUNCATION_SIGNS, type TruncationSign } from '../../lexicon/truncation-signs'
import type { ArticleText } from '../engine/article-texts'
import { excerptAround } from '../engine/excerpt'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { wordCount } from '../engine/text-shape'
import { lastBodyText } from '../last-body-text'

/** Number of characters at the end of the text that are examined. */
const TAIL = 120
/**
 * Unfinished sentences: `, and the prime`, `, he said,`, `a loss of 1`, `部长说他`; not: `JH`, initials; `Jan 8`, `deposits...63`, `542 8062`
 */
const UNFINISHED = /[\p{Ll}\p{Lo}\p{M},，、،;:\-–—$£€([（]$|(?<!\S)\p{Ll}+ [$£€]?\d{1,9}(?:[.,]\d{1,9}){0,4}$/u
/** A letter of a script without case, such as Chinese, at the end of a text. Without a full stop, the text may be a heading or a name. */
const WITHOUT_CASE = /\p{Lo}\p{M}?$/u
/** Names of authors after the last sentence: `… a new course. By Mahmoud Saleh and Agencies`. */
const SIGNED = /[.!?]["”’]? (?:By )?(?:\p{Lu}[\p{L}.'’-]{0,30} |and |of ){1,9}\p{Lu}[\p{L}'’-]{1,30}$/u
/** The end of a sentence, or a colon before a continuation: `… war.“`, `… said. "`, `as follows:` */
const FINISHED = /[.!?…:。！？।۔][\s)\]"'”’“»«›‹」』]*$/

const SIGNS_A_WORD = 2 // characters per word in Chinese and similar scripts

/** The end of a complete paragraph: `… he said.`, `… he said.”`; not: `… he said...`. A long paragraph with it needs no other check. */
const STOPPED = /[^.…\s][.!?。！？]["”’]?$/
const LONG = 100

/** The minimum share of paragraphs that end like sentences, from 0 to 1. Below it, a missing full stop does not show that copy was cut. */
const LEAST_FINISHED = 0.8
/** The minimum number of long paragraphs in a story whose very short last paragraph can be reported as cut off. */
const LEAST_LONG = 3
/** The minimum number of words for reporting a short last paragraph, if enough long paragraphs are above it and all end like sentences. */
const SURE_WORDS = 3
const SHORT = 60 // characters: a shorter text may be a heading, with any ending

/** Returns the share of paragraphs that end like sentences, from 0 to 1; 0 if there are no paragraphs. */
const shareFinished = (paragraphs: readonly ArticleText[]): number =>
  paragraphs.length === 0
    ? 0
    : paragraphs.filter(({ text }) => FINISHED.test(text.slice(-8))).length / paragraphs.length

/**
 * Returns the sign at the end of a text that it was cut, such as `Read more`, with its offset; undefined if not found.
 * If `inTake` is set, signs that more follows, such as `(more)`, do not count: the next take has the rest.
 */
function signAtEnd(text: string, inTake: boolean): (TruncationSign & { readonly start: number }) | undefined {
  if (/^[A-Za-z]+$/.test(text) && !SINGLE_WORD_SIGNS.includes(text.toLowerCase())) return undefined // REUTER
  const isStopped = STOPPED.test(text.slice(-4))
  for (const each of TRUNCATION_SIGNS) {
    const match = (inTake && each.inTakes) || (isStopped && !each.mayStop) ? undefined : each.sign.exec(text)
    if (match) return { ...each, start: match.index + match[0].search(/\S/) }
  }
  return undefined
}

/**
 * Returns the finding for a sign that the story was cut, if the parser did not read the sign as body; undefined if not found.
 * The sign is a take line without a number (`(more)`), or boilerplate that is the last text of the copy, right after the body
 * (`Read more`).
 */
function signOutsideBody({ article, text, spans, dropped }: Story): Finding | undefined {
  const { take } = article
  const inTake = take && take.number === undefined ? signAtEnd(take.text, false) : undefined
  if (inTake) return { ...truncatedFinding(inTake.says), path: 'take.text' }
  if (dropped.length === 0) return undefined
  const end = text.trimEnd().length
  const last = dropped.find((each) => each.end === end)
  if (!last) return undefined
  const sign = signAtEnd(text.slice(last.start, last.end), false)
  const isAfterBody = (path: string): boolean =>
    path.startsWith('body.') && !text.slice(spans[path]?.end, last.start).trim()
  if (!sign || !Object.keys(spans).some(isAfterBody)) return undefined
  return { ...truncatedFinding(sign.says), path: '', sourceSpan: { start: last.start + sign.start, end: last.end } }
}

const truncatedFinding = (fault: string) => ({
  message: `Incomplete story: the text ${fault}.`,
  hint: 'Get the full story from its source.',
})

/** Reports a text that was cut off: it ends inside a sentence, or with a sign such as `Read more`. */
export const truncated: IndexedRule<{ minWords: number }> = {
  id: 'damage/truncated',
  severity: 'warning',
  options: {
    minWords: {
      default: 8,
      summary: 'A last paragraph of fewer words may end without a full stop.',
      min: 1,
    },
  },
  check: ({ article, story, texts, options }) => {
    const outside = signOutsideBody(story)
    if (outside) return [outside]
    const last = lastBodyText(texts)
    if (!last || last.block === undefined) return []
    const kind = article.body[last.block]?.kind
    if (kind !== 'paragraph' && kind !== 'quote' && kind !== 'subhead') return []
    if (last.text.length > LONG && STOPPED.test(last.text.slice(-4))) return []
    const body = texts.filter(({ block }) => block !== undefined)
    const from = Math.max(0, last.text.length - TAIL)
    const tail = last.text.slice(from)
    const sign = signAtEnd(tail, article.take !== undefined)
    if (sign) {
      const { start, says, inTeasers } = sign
      const severity = inTeasers && body.length === 1 ? ({ severity: 'info' } as const) : {}
      return [
        {
          ...severity,
          ...truncatedFinding(says),
          path: last.path,
          span: { start: from + start, end: last.text.length },
        },
      ]
    }
    if (kind !== 'paragraph' || tail.endsWith('.') || !UNFINISHED.test(tail) || SIGNED.test(tail)) return []
    const others = body.slice(0, -1).filter(({ block }) => article.body[block ?? -1]?.kind === 'paragraph')
    const long = others.filter(({ text }) => text.length >= SHORT)
    const [all, sure] = [shareFinished(others), shareFinished(long)]
    if (others.length === 0 || Math.max(all, sure) < LEAST_FINISHED) return []
    const words = wordCount(last.text) ?? last.text.length / SIGNS_A_WORD
    if (words < options.minWords && (words < SURE_WORDS || long.length < LEAST_LONG || sure < 1)) return []
    const unsure =
      words < options.minWords ||
      all < LEAST_FINISHED ||
      (WITHOUT_CASE.test(tail) && (others.length < LEAST_LONG * 2 || all < 1))
    const word = tail.search(/\S+$/)
    return [
      {
        ...(unsure ? { severity: 'info' } : {}),
        message: `The text ends in the middle of a sentence: ${excerptAround(tail, Math.max(0, word), tail.length)}.`,
        hint: 'Check whether the end of the story was lost.',
        path: last.path,
        span: { start: from + Math.max(0, word), end: last.text.length },
      },
    ]
  },
}
