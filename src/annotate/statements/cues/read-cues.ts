import type { Speech, SpeechVerbs } from '../../../lexicon/annotate/speech'
import { words } from '../../../lexicon/words'
import { addPhraseWords } from '../../tokens/phrase-words'
import { addWordLists } from '../../tokens/word-list'
import type { WordSource } from '../../word-source'
import type { CueWord } from './cue-word'
import { REFUSED_KINDS, type RefusedThings } from './refused-things'
import { NOUN, type VerbForm, VerbForms } from './verb-forms'
import * as sense from './word-senses'

const SURE = 90 // per cent

/** The verbs and nouns of a language that mark a statement, and what gives some of them another meaning, by word number. */
export interface LanguageCues {
  /** The cues by the number of their first word; those of more words come first. */
  readonly cues: ReadonlyMap<number, readonly CueWord[]>
  /** The objects with which a verb does not report speech, by its number. */
  readonly refused: ReadonlyMap<number, RefusedThings>
}

/** Words that mark a statement together with those after them, and what their cues share. */
interface CueRow {
  readonly forms: readonly VerbForm[]
  readonly after: readonly string[]
  readonly apart: readonly (string | undefined)[]
  readonly cue: Pick<CueWord, 'force' | 'takes' | 'confidence'>
}

/** Reads the cues of a language, and adds their words to its vocabulary. */
export function readCues(speech: Speech, source: WordSource): LanguageCues {
  const { vocabulary } = source
  const verbs = new VerbForms(speech.paradigms)
  const rows = [...speech.verbs.map((row) => rowOfVerbs(row, verbs)), ...rowsOfNouns(speech)]
  const numbers = numbersOf(
    new Set(rows.flatMap(({ forms, after }) => [...forms.map(({ word }) => word), ...after])),
    source,
  )
  const cues = new Map<number, CueWord[]>()
  for (const { forms, after, apart: particles, cue } of rows) {
    const aparts = particles.map((particle) => {
      const [first = 0, ...apartRest] = particle?.split(' ').map((word) => vocabulary.add(word)) ?? []
      return { apart: first, apartRest }
    })
    const followings = after.map((text) => numbers.get(text) ?? [])
    for (const { word, form } of forms) {
      const own = numbers.get(word) ?? []
      const first = own[0] ?? 0
      let same = cues.get(first)
      if (!same) cues.set(first, (same = []))
      for (const following of followings) {
        const rest = own.length > 1 ? [...own.slice(1), ...following] : following
        for (const { apart, apartRest } of aparts)
          insertCue(same, {
            force: cue.force,
            takes: cue.takes,
            form,
            rest,
            next: rest[0] ?? 0,
            apart,
            apartRest,
            confidence: cue.confidence,
          })
      }
    }
  }
  return { cues, refused: refusedOf(speech, verbs, source) }
}

/** Adds a cue to those of its first word, after those of as many words. Most are in order already, and to sort the lists of English takes 2 ms. */
function insertCue(cues: CueWord[], cue: CueWord): void {
  let at = cues.push(cue) - 1
  for (; at > 0 && (cues[at - 1] as CueWord).rest.length < cue.rest.length; at--) cues[at] = cues[at - 1] as CueWord
  cues[at] = cue
}

function rowOfVerbs({ force, takes, verbs, with: follow, apart, sure = SURE }: SpeechVerbs, all: VerbForms): CueRow {
  return {
    forms: words(verbs).flatMap((verb) => all.of(verb)),
    after: follow === undefined ? [''] : words(follow),
    apart: apart === undefined ? [undefined] : words(apart),
    cue: {
      force,
      takes: takes.split(' ').reduce((sum, frame) => sum | (sense.FRAME_BITS[frame] ?? 0), 0),
      confidence: sure,
    },
  }
}

const rowsOfNouns = ({ nouns: rows = [] }: Speech): readonly CueRow[] =>
  rows.map(({ force, nouns, with: ties, sure }) => ({
    forms: words(nouns).flatMap((row) => row.split('/').map((word) => ({ word, form: NOUN }))),
    after: words(ties),
    apart: [undefined],
    cue: { force, takes: 0, confidence: sure },
  }))

/** Returns the numbers of the words of each text. Of a text such as `promis d'`, the last word is not cut, as a word follows it. */
function numbersOf(
  texts: ReadonlySet<string>,
  { vocabulary, spelling }: WordSource,
): ReadonlyMap<string, readonly number[]> {
  const list = [...texts]
  const starts = list.map((text) => (text.endsWith("'") ? text.lastIndexOf(' ') + 1 : text.length))
  const cut = list.map((text, at) => (text.endsWith("'") ? text.slice(0, starts[at]).trim() : text))
  const { words: added, starts: firsts, ends } = addPhraseWords(cut, vocabulary, spelling)
  const numbers = new Map<string, readonly number[]>()
  for (let at = 0; at < list.length; at++) {
    const text = list[at] as string
    const own: number[] = []
    for (let word = firsts[at] as number; word < (ends[at] as number); word++) own.push(added[word] as number)
    if (text.length > (starts[at] as number)) own.push(vocabulary.add(text.slice(starts[at])))
    numbers.set(text, own)
  }
  return numbers
}

function refusedOf(
  { refusals = [] }: Speech,
  verbs: VerbForms,
  { vocabulary }: WordSource,
): ReadonlyMap<number, RefusedThings> {
  const things = refusals.map((row) => words(row.things))
  const { words: added, ends: thingEnds } = addWordLists(
    things.map((list) => list.filter((thing) => REFUSED_KINDS[thing] === undefined)),
    vocabulary,
  )
  const refusedThings = things.map(
    (list, at): RefusedThings => ({
      kinds: list.reduce((kinds, thing) => kinds | (REFUSED_KINDS[thing] ?? 0), 0),
      words: new Set(added.subarray(thingEnds[at - 1] ?? 0, thingEnds[at])),
    }),
  )
  const forms = refusals.map((row) => words(row.verbs).flatMap((verb) => verbs.of(verb).map(({ word }) => word)))
  const { words: ids, ends } = addWordLists(forms, vocabulary)
  const refused = new Map<number, RefusedThings>()
  for (const [at, own] of refusedThings.entries()) {
    const joined = new Map<RefusedThings, RefusedThings>() // things of other rows, with those of this one
    for (let word = ends[at - 1] ?? 0; word < (ends[at] as number); word++) {
      const id = ids[word] as number
      const known = refused.get(id)
      if (known && !joined.has(known)) joined.set(known, joinThings(known, own))
      refused.set(id, (known && joined.get(known)) ?? own)
    }
  }
  return refused
}

const joinThings = (one: RefusedThings, other: RefusedThings): RefusedThings => ({
  kinds: one.kinds | other.kinds,
  words: new Set([...one.words, ...other.words]),
})
