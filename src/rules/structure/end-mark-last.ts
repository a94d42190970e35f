import { END_SIGNS } from '../../lexicon/end-mark-words'
import type { ArticleText } from '../engine/article-texts'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { lastBodyText } from '../last-body-text'
import { removalEdit, removeBlock } from '../remove-block'

/** End marks: `-30-`, `###`, `# # #`, `ENDS`, `-ENDS-`, `NNNN`, `(END)`, `REUTER`, `（完）`; not: `The end` */
const END_MARK = /* @__PURE__ */ new RegExp(
  `^(?:#(?: ?#){1,4}|[-–—]{1,2} ?(?:30|0|ENDS?|ends?) ?[-–—]{1,2}|-?ENDS-?|NNNN|\\((?:END|ENDS|MORE)\\)|REUTERS?|Reuters?|[（(][${END_SIGNS}][)）]|[-–—] ?more ?[-–—])$`,
)

/** Reports an end mark that is not at the end of the story. */
export const endMarkLast: IndexedRule = {
  id: 'structure/end-mark-last',
  severity: 'warning',
  features: ['leftover', 'briefBlock'],
  check: ({ story, article, texts }) => {
    const { dropped, spans, text } = story
    const findings: Finding[] = []
    const last = lastBodyText(texts)
    const end = last && spans[last.path]?.start
    for (const { kind, start, end: to } of dropped)
      if (kind === 'end-mark' && end !== undefined && to <= end)
        findings.push({
          ...faultOf(text.slice(start, to)),
          path: '',
          sourceSpan: { start, end: to },
          sourceFix: removalEdit(text, { start, end: to }),
        })
    for (const { start, end: to } of story.unread) // between the headline and the text
      if (end !== undefined && to <= end && to - start < 12 && END_MARK.test(text.slice(start, to).trim()))
        findings.push({
          ...faultOf(text.slice(start, to)),
          path: '',
          sourceSpan: { start, end: to },
          sourceFix: removalEdit(text, { start, end: to }),
        })
    for (let i = 0; i < texts.length; i++) {
      const own = texts[i]?.text ?? ''
      if (own.length >= 12 || !END_MARK.test(own)) continue
      const { path, block } = texts[i] as ArticleText // `i` is below the length
      if (block !== undefined && block < article.body.length - 1)
        findings.push({ ...faultOf(own), path, ...removeBlock(story, path) })
    }
    return findings
  },
}

const faultOf = (mark: string): { message: string; hint: string } => ({
  message: `End mark “${mark.trim()}” in the middle of the text.`,
  hint: 'Remove the mark if the text after it belongs to the story.',
})
