import type { Article } from '../article'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { guarded } from '../diagnostics/guarded'
import { checkArticle } from '../diagnostics/misuse'
import type { Story } from '../diagnostics/story'
import { type ParseOptions, parse } from '../read/parse'
import { articleTexts } from '../rules/article-texts'
import { excerpt } from '../rules/excerpt'
import type { Span } from '../text/span'
import { type Folded, foldedCopy, Likeness, placeOf, spanOf } from './copy-index'
import { restraintFaults, statementFaults, valueFaults } from './verify-values'

/** What an article says, held against the copy that it is said to be of. */
export interface Verification {
  /** Where each text of the article stands in the copy, by its path; in several stretches where it was put together. */
  readonly spans: Readonly<Record<string, readonly Span[]>>
  /** What does not stand in the copy, and what the copy holds back and the article does not; with the place in the copy that is nearest. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Holds an article that somebody else has made, a language model for one, against its copy. Each text of it must stand in the copy, word for word
 * but for what is mended in reading; each value must be what the copy says; no embargo, kill or restriction may have been lost. Throws nothing.
 */
export function verify(article: Article, copy: string | Uint8Array, options: ParseOptions = {}): Verification {
  return guarded('verify', () => compareWithCopy(article, copy, options))
}

function compareWithCopy(article: Article, copy: string | Uint8Array, options: ParseOptions): Verification {
  checkArticle('verify', article)
  const story = parse(copy, options)
  const seeker = new Seeker(story)
  const spans: Record<string, readonly Span[]> = {}
  const diagnostics: Diagnostic[] = []
  for (const { path, text, block } of articleTexts(article)) {
    const found = seeker.find(path, text, block !== undefined)
    if (found.length > 0) spans[path] = found
    else diagnostics.push(...seeker.faults(path, text))
  }
  diagnostics.push(
    ...valueFaults(article, story),
    ...restraintFaults(article, story),
    ...statementFaults(article, story),
  )
  return { spans, diagnostics }
}

/** The end of a sentence: `He left. “We …`; not: `the U.S. Army` */
const SENTENCE_END = /(?<=[\p{Ll}\p{Nd})%][.!?]["']?|[。！？]"?) ?(?=["'(]?[\p{Lu}\p{Lo}])/u
/** Fewer characters may stand anywhere by chance. */
const SHORT = 16

/** Looks texts up in a copy. */
class Seeker {
  readonly #copies: readonly Folded[]
  #likeness: Likeness | undefined
  /** Behind what was found last in the body, in the first of the copies. */
  #behind = 0

  constructor({ text, repairs }: Story) {
    const filed = foldedCopy(text)
    this.#copies = repairs.length > 0 ? [foldedCopy(text, repairs), filed] : [filed]
  }

  /** The stretches of the copy where a text stands; none when it does not. */
  find(path: string, text: string, inBody: boolean): Span[] {
    const wanted = foldedCopy(text).text
    const whole = this.#place(wanted, inBody, wanted.length < SHORT && /\.rows\.|\.header\./.test(path))
    if (whole) return [whole]
    const sentences = wanted.split(SENTENCE_END)
    if (sentences.length < 2) return []
    const spans = sentences.map((sentence) =>
      sentence.length < SHORT ? undefined : this.#place(sentence, inBody, false),
    )
    return spans.every((span) => span !== undefined) ? spans : []
  }

  /** What is to be told of a text that does not stand in the copy: each sentence that does not. */
  faults(path: string, text: string): Diagnostic[] {
    const { text: folded } = foldedCopy(text)
    const sentences = folded.split(SENTENCE_END)
    const missing = sentences.filter((sentence) => !this.#copies.some((copy) => placeOf(copy, sentence) >= 0))
    return (missing.length > 0 ? missing : [folded]).map((sentence) => this.#fault(path, sentence))
  }

  #fault(path: string, sentence: string): Diagnostic {
    const [copy] = this.#copies
    this.#likeness ??= copy && new Likeness(copy)
    const nearest = this.#likeness?.nearest(sentence)
    const fault = { rule: 'verify/not-in-copy', severity: 'error', path } as const
    if (!nearest || !copy)
      return {
        ...fault,
        message: `The copy does not say this: ${excerpt(sentence)}.`,
        hint: 'Take it out, or find where it comes from.',
      }
    const { given, wanted } = nearest
    const differs =
      given === undefined ? '' : `; “${given}” ${wanted === undefined ? 'is not in it' : `stands there as “${wanted}”`}`
    return {
      ...fault,
      message: `The copy does not say this in these words: ${excerpt(sentence)}${differs}.`,
      hint: 'Say it as the copy does.',
      span: spanOf(copy, nearest.start, nearest.end),
    }
  }

  #place(wanted: string, inBody: boolean, near: boolean): Span | undefined {
    for (const [i, copy] of this.#copies.entries()) {
      const from = inBody && i === 0 ? this.#behind : 0
      let place = placeOf(copy, wanted, from)
      if (place < 0 && !near && from > 0) place = placeOf(copy, wanted)
      if (place < 0) continue
      if (inBody && i === 0) this.#behind = place + wanted.length
      return spanOf(copy, place, place + wanted.length)
    }
    return undefined
  }
}
