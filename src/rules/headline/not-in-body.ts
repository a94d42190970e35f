import type { Block } from '../../article'
import { findSourceSpan } from '../../diagnostics/find-source-span'
import type { Span } from '../../text/span'
import type { ArticleText } from '../engine/article-texts'
import { haveEqualFolds } from '../engine/fold-text'
import type { IndexedRule } from '../engine/indexed-rule'
import { removalEdit } from '../remove-block'

/** Reports a headline that is repeated at the start of the body. */
export const notInBody: IndexedRule = {
  id: 'headline/not-in-body',
  severity: 'warning',
  features: ['headline', 'leftover'],
  check: ({ story, article, texts }) => {
    const { headline } = article
    if (headline !== undefined && !/[\p{L}\p{N}]/u.test(headline)) return []
    const again: Repetition[] = []
    for (const { kind, start, end } of story.dropped)
      if (kind === 'duplicate-headline') again.push({ path: '', span: { start, end } })
    if (headline !== undefined)
      for (const path of repetitions(headline, texts, article.body))
        again.push({ path, span: findSourceSpan(story, path) })
    if (again.length === 0) return []
    return joinRepetitions(again, story.text).map(({ path, span }) => ({
      ...fault,
      path,
      ...(span && { sourceSpan: span, sourceFix: removalEdit(story.text, span) }),
    }))
  },
}

/** One place where the headline is repeated: its path, empty if the parser dropped it, and its span in the source. */
interface Repetition {
  readonly path: string
  readonly span: Span | undefined
}

/** The number of other body texts below which a text may still repeat the headline by intent. */
const START = 3

/**
 * Returns the paths of the texts that repeat the headline, up to the third other text of the body.
 * If the first body texts are nothing but the headline, the last of them is left out.
 */
function repetitions(headline: string, texts: readonly ArticleText[], body: readonly Block[]): string[] {
  const paths: string[] = []
  let others = 0
  let inBody = 0
  for (const { path, text, block, part } of texts) {
    if (others === START) break
    if (block !== undefined) inBody++
    else if (inBody > 0) break
    const kind = block === undefined ? part : body[block]?.kind
    let again = false
    if (REPEATING.has(kind) && text.length <= headline.length * 2 + SITE) {
      again = isHeadlineWithLabel(text, headline) || haveEqualFolds(headline, text)
    }
    if (again) paths.push(path)
    else if (block !== undefined) others++
  }
  if (inBody === 0) return []
  return others === 0 ? paths.slice(0, -1) : paths
}

/** The parts of an article that may repeat the headline. */
const REPEATING: ReadonlySet<string | undefined> = new Set(['subheadline', 'summaries', 'paragraph', 'subhead'])

/** Joins repetitions with nothing but white space between them. Their removals would touch, and only one of the two would be applied. */
function joinRepetitions(repetitions: readonly Repetition[], text: string): Repetition[] {
  const joined: Repetition[] = []
  const start = ({ span }: Repetition): number => span?.start ?? 0
  for (const next of [...repetitions].sort((a, b) => start(a) - start(b))) {
    const last = joined.at(-1)
    if (last?.span && next.span && !/\S/.test(text.slice(last.span.end, next.span.start)))
      joined[joined.length - 1] = { ...last, span: { start: last.span.start, end: next.span.end } }
    else joined.push(next)
  }
  return joined
}

const SITE = 48 // characters: the site name and its separator from the headline
/** A site name after the headline: ` | Wire News`, ` – example.com`, ` « The Wire` */
const AFTER = /^["”’*_]{0,2}\s*(?:[|｜»«·•:]|-{1,2}|[–—])\s*[^.!?]{2,44}(?:\.\p{Ll}{2,6})?$/u
/** A label or site name before the headline: `Headline: `, `Wire News | ` */
const BEFORE = /^(?:[\p{L}\p{N}][\p{L}\p{N}. ]{1,30}\s*(?:[|｜»:：]|[–—-](?=\s)))\s*["“‘*_]{0,2}$/u

/** Whether a text is the headline with a site name or label beside it. */
function isHeadlineWithLabel(text: string, headline: string): boolean {
  const at = text.length > headline.length ? text.indexOf(headline) : -1
  if (at < 0) return false
  const [before, after] = [text.slice(0, at), text.slice(at + headline.length)]
  return (before === '' || BEFORE.test(before)) && (after === '' || AFTER.test(after))
}

const fault = { message: 'Headline repeated in the body.', hint: 'Remove it from the body.' }
