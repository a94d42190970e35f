import { reportingForms } from '../lexicon/reporting-verbs'
import { once } from '../lexicon/words'

interface Reporting {
  /** Words that are enough by themselves. */
  readonly words: ReadonlySet<string>
  /** Of several words, under the first. */
  readonly phrases: ReadonlyMap<string, readonly string[]>
}

const reporting = /* @__PURE__ */ once((): Reporting => {
  const words = new Set<string>()
  const phrases = new Map<string, string[]>()
  for (const form of reportingForms()) {
    const [first = ''] = form.split(' ', 1)
    if (form.includes(' ')) phrases.set(first, [...(phrases.get(first) ?? []), form])
    else words.add(form)
  }
  return { words, phrases }
})

const WORD = /[a-z]+/gi
/** The commonest of them, which need no list: `he said`; not: `aforesaid` */
const COMMON = /(?<![A-Za-z])(?:said|says|told)(?![A-Za-z])/

/** Whether a text says that somebody says something: `he said`, `according to police`. English. */
export function reports(text: string): boolean {
  if (COMMON.test(text)) return true
  const { words, phrases } = reporting()
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const low = word.toLowerCase()
    if (words.has(low)) return true
    if (phrases.get(low)?.some((phrase) => text.slice(index, index + phrase.length).toLowerCase() === phrase))
      return true
  }
  return false
}
