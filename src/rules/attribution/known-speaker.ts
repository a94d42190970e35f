import type { IndexedRule } from '../engine/indexed-rule'
import { textBit } from '../engine/text-bit'

/** A pronoun as speaker: `he said`, `said she`; not: `they said` (an institution) */
const SPEAKER = /\b(?:(?:he|she) (?:said|says|told|added|warned|noted|stressed|wrote)|(?:said|says) (?:he|she))\b/i
const SPEECH = /* @__PURE__ */ textBit('speech')
/** Words that may name the speaker: a full name, a title with a name, or a noun for a person */
const PERSON =
  /\p{Lu}[\p{L}'’.-]+ (?:\p{Lu}\.? )?(?:[a-z]{2,3} )?\p{Lu}[\p{L}'’-]+|\b(?:Mr|Mrs|Ms|Dr|President|Minister|Sen|Rep|Gov)\.? \p{Lu}|\b(?:man|woman|minister|president|spokes(?:man|woman|person)|official|mayor|chief|director|professor|teacher|driver|farmer|mother|father|author|analyst|victim|witness|resident|leader|officer|judge|lawyer|senator|candidate|player|coach)\b/u

/** Reports a first paragraph with “he said” that names nobody. */
export const knownSpeaker: IndexedRule = {
  id: 'attribution/known-speaker',
  severity: 'warning',
  languages: ['en'],
  features: ['speech'],
  reads: 'style',
  check: ({ texts, index }) => {
    const at = texts.findIndex(({ part }) => part === 'paragraph')
    const { text = '', path = '' } = texts[at] ?? {}
    if (((index.bits[at] ?? 0) & SPEECH) === 0) return []
    const match = SPEAKER.exec(text.slice(0, 600))
    if (!match || PERSON.test(text.slice(0, match.index))) return []
    if (PERSON.test(text.slice(match.index))) return [] // he said, Jones being …
    return [
      {
        message: `“${match[0]}” comes before the speaker is named.`,
        hint: 'Name the speaker, or check whether a paragraph is missing above.',
        path,
        span: { start: match.index, end: match.index + match[0].length },
      },
    ]
  },
}
