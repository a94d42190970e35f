import type { Diagnostic } from '../diagnostics/diagnostic'
import { type Story, sourceSpans } from '../diagnostics/story'
import { type ArticleText, articleTexts } from '../rules/engine/article-texts'
import { excerpt } from '../rules/engine/excerpt'
import type { Span } from '../text/span'
import { type FoldedText, foldCopy, foldedSpan } from './copy-index'
import { SimilarityIndex } from './similarity-index'
import { TextFinder } from './text-finder'

/** The end of a sentence: `He left. “We …`; not: `the U.S. Army` */
const SENTENCE_END = /(?<=[\p{Ll}\p{Nd})%][.!?]["']?|[。！？]"?) ?(?=["'(]?[\p{Lu}\p{Lo}])/u
/** The minimum length of a distinctive text: fewer characters may occur anywhere by chance. */
const SHORT = 16

/** One folded form of a copy, as filed or with the repairs of the parser, and its search. */
interface CopyForm {
  readonly copy: FoldedText
  readonly finder: TextFinder
}

/**
 * Finds the texts of an article in the copy of a story. It searches three forms of the copy.
 * These are the texts that the parser read, the copy with its repairs, and the copy as filed.
 */
export class CopySearch {
  readonly #forms: readonly CopyForm[]
  /** The source spans of the texts that the parser read, by folded text. */
  readonly #own = new Map<string, readonly Span[]>()
  #likeness: SimilarityIndex | undefined
  /** The end of the last text of the body that was found, in the first of `#forms`. The search for the next text starts there. */
  #bodyEnd = 0

  constructor(story: Story) {
    const borders = Object.values(story.spans).flatMap(({ start, end }) => [start, end])
    const form = (copy: FoldedText): CopyForm => ({ copy, finder: new TextFinder(copy, borders) })
    const filed = form(foldCopy(story.text))
    this.#forms = story.repairs.length > 0 ? [form(foldCopy(story.text, story.repairs)), filed] : [filed]
    for (const { path, text } of articleTexts(story.article))
      this.#own.set(foldCopy(text).text, sourceSpans(story, path))
  }

  /** Whether the copy contains a text anywhere. */
  has(text: string): boolean {
    const wanted = foldCopy(text).text
    return this.#own.has(wanted) || this.#forms.some(({ finder }) => finder.find(wanted) >= 0)
  }

  /** Returns the spans of a text in the copy: one, or one for each sentence. Undefined if the copy does not have the text. */
  find({ path, text, block }: ArticleText): readonly Span[] | undefined {
    const inBody = block !== undefined
    const wanted = foldCopy(text).text
    const isCell = wanted.length < SHORT && /\.rows\.|\.header\./.test(path)
    const whole = this.#place(wanted, inBody, isCell)
    if (whole) return [whole]
    const sentences = wanted.split(SENTENCE_END)
    const spans = sentences.map((sentence) =>
      sentence.length < SHORT || sentences.length < 2 ? undefined : this.#place(sentence, inBody, false),
    )
    return spans.every((span) => span !== undefined) ? spans : this.#own.get(wanted)
  }

  /** Returns findings for a text that is not in the copy: one for each missing sentence. */
  faults({ path, text }: ArticleText): Diagnostic[] {
    const folded = foldCopy(text).text
    const sentences = folded.split(SENTENCE_END)
    const missing = sentences.filter((sentence) => this.#forms.every(({ finder }) => finder.find(sentence) < 0))
    return (missing.length > 0 ? missing : [folded]).map((sentence) => this.#fault(path, sentence))
  }

  #fault(path: string, sentence: string): Diagnostic {
    const copy = this.#forms[0]?.copy
    this.#likeness ??= copy && new SimilarityIndex(copy)
    const nearest = this.#likeness?.nearest(sentence)
    const fault = { rule: 'verify/not-in-copy', severity: 'error', path } as const
    if (!nearest || !copy)
      return {
        ...fault,
        message: `Not in the copy: ${excerpt(sentence)}.`,
        hint: 'Remove it, or check where it comes from.',
      }
    const { given, wanted } = nearest
    const differs =
      given === undefined
        ? ''
        : wanted === undefined
          ? `; “${given}” is added`
          : `; copy has “${wanted}”, article has “${given}”`
    return {
      ...fault,
      message: `Not in the copy word for word: ${excerpt(sentence)}${differs}.`,
      hint: 'Use the exact words of the copy.',
      span: foldedSpan(copy, nearest.start, nearest.end),
    }
  }

  #place(wanted: string, inBody: boolean, isCell: boolean): Span | undefined {
    for (const [i, { copy, finder }] of this.#forms.entries()) {
      const from = inBody && i === 0 ? this.#bodyEnd : 0
      let place = finder.find(wanted, from)
      if (place < 0 && !isCell && from > 0) place = finder.find(wanted)
      if (place < 0) continue
      if (inBody && i === 0) this.#bodyEnd = place + wanted.length
      return foldedSpan(copy, place, place + wanted.length)
    }
    return undefined
  }
}
