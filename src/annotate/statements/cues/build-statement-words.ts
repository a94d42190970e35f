import type { FunctionWords, SourceSide, Speech } from '../../../lexicon/annotate/speech'
import { words } from '../../../lexicon/words'
import { addPhraseWords, firstWordsOf } from '../../tokens/phrase-words'
import { TokenPhrases } from '../../tokens/phrases'
import { WordBits } from '../../tokens/word-bits'
import { addWordLists } from '../../tokens/word-list'
import type { WordSource } from '../../word-source'
import { readCues, type SpeechCues } from './read-cues'
import { SENSES } from './sense-lists'
import { HABITS } from './speech-habits'
import { CHAMBER, EVENT, MEDIUM, type StatementWords } from './statement-words'
import * as sense from './word-senses'

const SHORTEST_ENDING = 4 // letters of a noun that ends compounds: `Lastwagen`, but not `Status` by `tus`

/** The lists of function words whose numbers the tables have. */
const NUMBERED = [
  'events',
  'chambers',
  'media',
  'counts',
  'moods',
  'ties',
  'likes',
  'ordinals',
  'years',
  'told',
  'hearers',
  'partitives',
  'askedFor',
  'circumstances',
  'clitics',
  'bounds',
  'genitives',
  'indefinites',
  'envoys',
  'haves',
  'oblique',
  'finders',
  'tales',
  'outlets',
  'means',
  'definites',
  'particles',
  'neuters',
  'charges',
  'makers',
  'targeting',
  'meetingLeads',
  'adverbLikes',
  'electors',
  'senders',
  'memories',
  'concretes',
  'origins',
  'goals',
  'objectPronouns',
  'causes',
  'singles',
] as const satisfies readonly (keyof FunctionWords)[]

const NO_SPEECH: SpeechCues = { paradigms: [], verbs: [] }

/** Builds the word tables of a language for finding statements. Without speech data in the lexicon, they are empty. */
export function statementWordsOf(source: WordSource): StatementWords {
  const { vocabulary, rows, spelling } = source
  const { speech } = rows
  const { words: listed, ends } = addWordLists(
    NUMBERED.map((list) => speech?.words[list]),
    vocabulary,
  )
  const byList = new Map(NUMBERED.map((list, at) => [list, Array.from(listed.subarray(ends[at - 1] ?? 0, ends[at]))]))
  const numbers = (list: (typeof NUMBERED)[number]): readonly number[] => byList.get(list) ?? []
  const bits = new WordBits(vocabulary)
  if (speech) addSenses(speech, source, bits)
  const sides: SourceSide[] = []
  const phrases: string[] = []
  for (const row of speech?.sources ?? [])
    for (const phrase of words(row.phrases)) sides[phrases.push(phrase) - 1] = row.side
  const sources = new TokenPhrases<SourceSide>(phrases, (at) => sides[at] ?? 'after', vocabulary, spelling)
  bits.addAll(firstWordsOf(sources.words), sense.SOURCE)
  const { cues, refused } = readCues(speech ?? NO_SPEECH, source)
  for (const id of cues.firsts) bits.add(id, sense.CUE)
  const kinds: readonly (readonly [kind: number, ids: readonly number[]])[] = [
    [EVENT, numbers('events')],
    [CHAMBER, numbers('chambers')],
    [MEDIUM, numbers('media')],
  ]
  const occasions = new Uint8Array(vocabulary.tableSize)
  for (const [kind, ids] of kinds) for (const id of ids) occasions[id] = kind
  return {
    senses: bits.table(),
    cues,
    refused,
    sources,
    adverbEndings: words(speech?.words.adverbEndings),
    pastEndings: words(speech?.words.pastEndings),
    gerundEndings: words(speech?.words.gerundEndings),
    pluralEndings: words(speech?.words.pluralEndings),
    holderEndings: words(speech?.words.holderEndings),
    topicEndings: words(speech?.words.topicEndings),
    sourceEndings: words(speech?.words.sourceEndings),
    counts: numbers('counts'),
    moods: new Set(numbers('moods')),
    ties: words(speech?.words.ties),
    tieWords: numbers('ties'),
    compounds: words(speech?.words.compounds),
    citing: words(speech?.words.citing),
    cited: words(speech?.words.cited),
    utteranceEndings: words(speech?.words.utteranceEndings),
    likes: numbers('likes'),
    ordinals: numbers('ordinals'),
    years: numbers('years'),
    told: numbers('told'),
    hearers: numbers('hearers'),
    infinitiveEndings: words(speech?.words.infinitiveEndings),
    partitives: numbers('partitives'),
    askedFor: numbers('askedFor'),
    circumstances: numbers('circumstances'),
    clitics: numbers('clitics'),
    bounds: numbers('bounds'),
    genitives: numbers('genitives'),
    indefinites: numbers('indefinites'),
    envoys: numbers('envoys'),
    haves: numbers('haves'),
    oblique: numbers('oblique'),
    finders: numbers('finders'),
    tales: numbers('tales'),
    occasions,
    outlets: new Set(numbers('outlets')),
    means: numbers('means'),
    definites: numbers('definites'),
    particles: numbers('particles'),
    neuters: numbers('neuters'),
    charges: numbers('charges'),
    makers: numbers('makers'),
    targeting: numbers('targeting'),
    meetingLeads: numbers('meetingLeads'),
    adverbLikes: numbers('adverbLikes'),
    electors: numbers('electors'),
    senders: numbers('senders'),
    memories: numbers('memories'),
    abstractEndings: words(speech?.words.abstractEndings),
    concretes: new Set(numbers('concretes')),
    concreteEndings: speech?.habits?.verbSecond
      ? words(speech.words.concretes).filter(({ length }) => length >= SHORTEST_ENDING)
      : [],
    origins: numbers('origins'),
    goals: numbers('goals'),
    objectPronouns: numbers('objectPronouns'),
    causes: numbers('causes'),
    singles: numbers('singles'),
    habits: { ...HABITS, ...speech?.habits },
  }
}

/** Marks the classes of function words. */
function addSenses({ words: lists }: Speech, { vocabulary, spelling }: WordSource, bits: WordBits): void {
  const phrases: string[] = []
  const senses: number[] = []
  for (const [list, bit] of SENSES)
    for (const word of words(lists[list])) {
      // `qu'` only occurs before its noun, as the last word of `promis d'`
      if (word.endsWith("'")) bits.add(vocabulary.add(word), bit)
      else senses[phrases.push(word) - 1] = bit
    }
  const added = addPhraseWords(phrases, vocabulary, spelling)
  for (const [at, id] of firstWordsOf(added).entries())
    if ((added.ends[at] as number) - (added.starts[at] as number) === 1) bits.add(id, senses[at] as number)
}
