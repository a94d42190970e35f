import type { Speech, SpeechNouns, SpeechVerbs } from '../../../lexicon/annotate/speech'
import { words } from '../../../lexicon/words'
import type { Vocabulary } from '../../tokens/vocabulary'
import type { WordSource } from '../../word-source'
import { type CueRow, CueTable } from './cue-table'
import { CueTexts } from './cue-texts'
import { RefusedTable } from './refused-table'
import { NOUN, type VerbForm, VerbForms } from './verb-forms'
import * as sense from './word-senses'

const SURE = 90 // per cent

/** The verbs and nouns of a language that mark a statement, and what gives some of them another meaning, by word number. */
export interface LanguageCues {
  readonly cues: CueTable
  /** The objects with which a verb does not report speech, by its number. */
  readonly refused: RefusedTable
}

/** The data of a language that cues are read from. */
export type SpeechCues = Pick<Speech, 'paradigms' | 'verbs' | 'nouns' | 'refusals'>

/** Reads the cues of a language, and adds their words to its vocabulary. */
export function readCues(speech: SpeechCues, source: WordSource): LanguageCues {
  const verbs = new VerbForms(speech.paradigms)
  const rows: CueRow[] = []
  for (const row of speech.verbs) rows.push(rowOfVerbs(row, verbs, source))
  for (const row of speech.nouns ?? []) rows.push(rowOfNouns(row, verbs))
  const cues = new CueTable(rows, new CueTexts(verbs.texts, source), source.vocabulary.tableSize)
  return { cues, refused: new RefusedTable(speech.refusals ?? [], verbs, source.vocabulary) }
}

function rowOfVerbs(
  { force, takes, verbs, with: follow, apart, sure = SURE }: SpeechVerbs,
  all: VerbForms,
  { vocabulary }: WordSource,
): CueRow {
  const forms: VerbForm[] = []
  for (const verb of words(verbs)) for (const form of all.of(verb)) forms.push(form)
  let frames = 0
  for (const frame of takes.split(' ')) frames |= sense.FRAME_BITS[frame] ?? 0
  return {
    forms,
    after: follow === undefined ? [0] : words(follow).map((text) => all.textOf(text)),
    aparts: apart === undefined ? NOT_APART : words(apart).map((particle) => particleOf(particle, vocabulary)),
    cue: { force, takes: frames, confidence: sure },
  }
}

const NOT_APART: CueRow['aparts'] = [{ apart: 0, apartRest: [] }]

function particleOf(particle: string, vocabulary: Vocabulary): CueRow['aparts'][number] {
  const [apart = 0, ...apartRest] = particle.split(' ').map((word) => vocabulary.add(word))
  return { apart, apartRest }
}

function rowOfNouns({ force, nouns, with: ties, sure }: SpeechNouns, all: VerbForms): CueRow {
  const forms: VerbForm[] = []
  for (const row of words(nouns))
    for (const word of row.split('/')) forms.push({ word, form: NOUN, text: all.textOf(word) })
  return {
    forms,
    after: words(ties).map((text) => all.textOf(text)),
    aparts: NOT_APART,
    cue: { force, takes: 0, confidence: sure },
  }
}
