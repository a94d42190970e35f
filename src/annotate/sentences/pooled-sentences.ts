import type { Languages } from '../../lexicon/annotate/language-rows'
import type { SentenceRow } from '../../lexicon/annotate/sentence-row'
import { once, words } from '../../lexicon/words'

const FEWEST = 4 // languages from whose rows those of another are pooled
const SHARED = 2 // languages that an abbreviation is in, to be one in any language

const made = once(() => new WeakMap<Languages, SentenceRow>())

/**
 * Returns the row of sentences for a language that has none: the abbreviations that several languages share (`dr`, `tel`, `nr`), and the words
 * that open sentences in any. Empty if there are few languages to take them from.
 */
export function pooledSentences(languages: Languages): SentenceRow {
  let row = made().get(languages)
  if (!row) made().set(languages, (row = pool(languages)))
  return row
}

function pool(languages: Languages): SentenceRow {
  const known = Object.values(languages)
  const rows = known.flatMap(({ sentences }) => (sentences ? [sentences] : []))
  if (rows.length < FEWEST) return {}
  const openers = new Set(rows.flatMap((row) => words(row.openers)))
  const cut = shared(rows.map((row) => row.cut)).filter((word) => !openers.has(word))
  const titles = shared(rows.map((row) => row.titles)).filter((word) => !openers.has(word) && !cut.includes(word))
  const months = known.flatMap(({ times }) =>
    words(times?.months).flatMap((entry) => entry.split('=')[0]?.split('|') ?? []),
  )
  return {
    titles: joined(titles),
    cut: joined(cut),
    numbered: joined(shared(rows.map((row) => row.numbered))),
    openers: joined(openers),
    speechVerbs: joined(new Set(rows.flatMap((row) => words(row.speechVerbs)))),
    months: joined(new Set(months)),
    isPooled: true,
  }
}

/** Returns the words of several lists that are in more than one of them. */
function shared(lists: readonly (string | undefined)[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const list of lists) for (const word of new Set(words(list))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= SHARED).map(([word]) => word)
}

const joined = (list: Iterable<string>): string => [...list].join(', ')
