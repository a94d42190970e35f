import type { Speech } from '../../../lexicon/annotate/speech'
import { addPhraseWords } from '../../tokens/phrase-words'
import type { Vocabulary } from '../../tokens/vocabulary'
import { addWordList } from '../../tokens/word-list'
import type { WordSource } from '../../word-source'
import { cuePhrasesOf, refusalsOf } from './cue-phrases'
import type { CueWord } from './cue-word'
import { REFUSED_KINDS } from './refused-kinds'

/** Returns the cues of a language by the number of their first word; those of more words come first. */
export function cuesOf(speech: Speech, source: WordSource): ReadonlyMap<number, readonly CueWord[]> {
  const { vocabulary } = source
  const phrases = cuePhrasesOf(speech)
  const numbers = numbersOf(new Set(phrases.flatMap(({ word, after }) => [word, after])), source)
  const cues = new Map<number, CueWord[]>()
  for (const { word, after, apart: particles, cue } of phrases) {
    const [first = 0, ...own] = numbers.get(word) ?? []
    const following = numbers.get(after) ?? []
    const rest = own.length === 0 ? following : [...own, ...following]
    const [apart = 0, ...apartRest] = particles?.split(' ').map((particle) => vocabulary.add(particle)) ?? []
    const { force, takes, form, confidence } = cue
    const made: CueWord = { force, takes, form, rest, next: rest[0] ?? 0, apart, apartRest, confidence }
    const same = cues.get(first)
    if (same) same.push(made)
    else cues.set(first, [made])
  }
  for (const list of cues.values()) if (list.length > 1) list.sort((a, b) => b.rest.length - a.rest.length)
  return cues
}

/** Returns the numbers of the words of each text. Of a text such as `promis d'`, the last word is not cut, as a word follows it. */
function numbersOf(
  texts: ReadonlySet<string>,
  { vocabulary, spelling }: WordSource,
): ReadonlyMap<string, readonly number[]> {
  const starts = Array.from(texts, (text) => (text.endsWith("'") ? text.lastIndexOf(' ') + 1 : text.length))
  const cut = Array.from(texts, (text, at) => text.slice(0, starts[at]).trim())
  const { words, ends } = addPhraseWords(cut, vocabulary, spelling)
  const numbers = new Map<string, readonly number[]>()
  let from = 0
  for (const text of texts) {
    const at = numbers.size
    const own = Array.from(words.subarray(from, ends[at]))
    if (text.length > (starts[at] as number)) own.push(vocabulary.add(text.slice(starts[at])))
    numbers.set(text, own)
    from = ends[at] as number
  }
  return numbers
}

/** Returns the words after a verb with which it does not report speech, by the number of the verb. */
export function refusedOf(speech: Speech, vocabulary: Vocabulary): ReadonlyMap<number, ReadonlySet<number>> {
  const refused = new Map<number, ReadonlySet<number>>()
  for (const { verbs, things } of refusalsOf(speech)) {
    const own = new Set(things.map((thing) => REFUSED_KINDS[thing] ?? vocabulary.add(thing)))
    for (const id of addWordList(verbs, vocabulary)) {
      const known = refused.get(id)
      refused.set(id, known ? new Set([...known, ...own]) : own)
    }
  }
  return refused
}
