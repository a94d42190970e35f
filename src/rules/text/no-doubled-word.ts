import { alternatives, once } from '../../lexicon/words'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { FUNCTION_WORDS } from '../engine/text-features'
import { textsWith } from '../engine/texts-with'

/** Doubled function words: `the the`, `of of`; not: `had had`, `that that`, `is is` in `what it is is` */
const DOUBLED = /* @__PURE__ */ once(
  () => new RegExp(String.raw`\b(${alternatives(FUNCTION_WORDS)}) \1\b(?!['’-])`, 'gi'),
)

const JOINED = /[\p{L}'’-]/u

/** Reports a function word that occurs twice in a row. */
export const noDoubledWord: IndexedRule = {
  id: 'text/no-doubled-word',
  severity: 'warning',
  languages: ['en'],
  features: ['doubledWord'],
  reads: 'style',
  check: ({ index }) =>
    textsWith(index, 'doubledWord').flatMap(({ path, text, block }): Finding[] => {
      if (block === undefined && path !== 'headline' && path !== 'subheadline') return []
      return [...text.matchAll(DOUBLED())].flatMap((match): Finding[] => {
        const [both, word = ''] = match
        if (JOINED.test(text.charAt(match.index - 1))) return []
        const second = both.slice(word.length + 1)
        if (/^\p{Lu}/u.test(second) || (word === 'A' && second === 'a')) return []
        const start = match.index
        return [
          {
            message: `Repeated word “${word}”.`,
            path,
            span: { start, end: start + both.length },
            fix: { edits: [{ start: start + word.length, end: start + both.length, text: '' }] },
          },
        ]
      })
    }),
}
