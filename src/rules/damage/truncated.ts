import { TRUNCATION_SIGNS } from '../../lexicon/truncation-signs'
import { excerptAround } from '../excerpt'
import type { Rule } from '../rule'

/** The end of the body, which shows whether it was cut. */
const TAIL = 120
/** `, and the prime` or `, he said,`: the sentence goes on. */
const UNFINISHED = /[\p{Ll},;:\-–—]$/u
/** `… a new course. By Mahmoud Saleh and Agencies`: a line of names behind the last sentence. */
const SIGNED = /[.!?]["”’]? (?:By )?(?:\p{Lu}[\p{L}.'’-]{0,30} |and |of ){1,9}\p{Lu}[\p{L}'’-]{1,30}$/u
/** A paragraph that ends as sentences do, or leads to what follows: `… war.“`, `… said. "`, `as follows:` */
const FINISHED = /[.!?…:。！？।۔][\s)\]"'”’“»«›‹」』]*$/

/** In good copy next to all paragraphs end as sentences do. */
const MOST = 0.8

/** The text is whole. */
export const truncated: Rule<{ leastWords: number }> = {
  id: 'damage/truncated',
  severity: 'warning',
  summary: 'The text does not break off.',
  why: 'Feeds and pages send the beginning of a story and a sign that there is more. Half a story reads like a whole one until it is printed.',
  source:
    'Seen in feeds of sites, search services and takes: `[+2642 chars]`, `(more)`, `Read more`, a final ellipsis.',
  silent:
    'A single paragraph that ends with an ellipsis is only noted: feeds send the opening of a story so. Nothing is said of a numbered take, which may end with `(more)`, and for copy that sets no full stops at all.',
  options: {
    leastWords: {
      default: 8,
      summary: 'A last paragraph of fewer words may end without a full stop.',
      least: 1,
    },
  },
  check: (_, { article, texts, options }) => {
    const body = texts.filter(({ block }) => block !== undefined)
    const last = body.at(-1)
    if (!last || last.block === undefined) return []
    const kind = article.body[last.block]?.kind
    if (kind !== 'paragraph' && kind !== 'quote' && kind !== 'subhead') return []
    const from = Math.max(0, last.text.length - TAIL)
    const tail = last.text.slice(from)
    for (const { sign, says, inTakes, inTeasers } of TRUNCATION_SIGNS) {
      const match = sign.exec(tail)
      if (!match || (article.take && inTakes)) continue
      return [
        {
          ...(inTeasers && body.length === 1 ? { severity: 'info' } : {}),
          message: `The text ${says}: it is not the whole story.`,
          hint: 'Get the whole story from its source.',
          path: last.path,
          span: { start: from + match.index + match[0].search(/\S/), end: last.text.length },
        },
      ]
    }
    if (kind !== 'paragraph' || !UNFINISHED.test(tail) || SIGNED.test(tail)) return []
    if (last.text.split(/\s+/, options.leastWords).length < options.leastWords) return []
    const others = body.slice(0, -1).filter(({ block }) => article.body[block ?? -1]?.kind === 'paragraph')
    const finished = others.filter(({ text }) => FINISHED.test(text.slice(-8))).length
    if (others.length === 0 || finished < others.length * MOST) return []
    const word = tail.search(/\S+$/)
    return [
      {
        message: `The text ends in the middle of a sentence: ${excerptAround(tail, Math.max(0, word), tail.length)}.`,
        hint: 'See whether the end of the story was lost.',
        path: last.path,
        span: { start: from + Math.max(0, word), end: last.text.length },
      },
    ]
  },
}
