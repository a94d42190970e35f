import {
  andWords,
  CONTRIBUTED_FROM,
  contributedPatterns,
  contributedPieces,
  ENGLISH_CONTRIBUTED,
  englishJobs,
  FROM,
  FURTHER_PERSON,
  GERMAN_PARTICIPLE,
  placeWords,
  REPORTED_FROM,
} from '../../lexicon/contributor-words'
import type { RoleName } from '../../lexicon/language'
import { contributorParticles } from '../../lexicon/name-particles'
import { alternatives } from '../../lexicon/words'

/** Role in the making of a story, with the offsets of the names that follow or precede it in the line. */
export interface NamedRole {
  readonly role: RoleName
  readonly from: number
  readonly to: number
}

const NAME = `\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|${alternatives(contributorParticles)})){1,3}`
const PLACE = "\\p{Lu}[\\p{L}.'’-]+(?:,? \\p{Lu}[\\p{L}.'’-]+){0,3}"
const IN = ` (?:${alternatives(placeWords)}) ${PLACE}`
const SINGLE = "\\p{Lu}[\\p{L}'’-]+"
const AND = alternatives(andWords)
/** Job before a further name: `and freelance photographer Jane Doe` */
const JOB = `(?:\\p{Ll}+ ){0,3}(?:${alternatives(englishJobs)}) `
const NAMES = `${NAME}(?:(?:${IN})?(?:, (?:(?:${AND}) )?| (?:${AND}) )(?:${JOB})?${NAME}){0,7}(?:${IN})?`

/** Sentences that say who worked on a story. Above each pattern: lines that it matches and, after `not:`, one that it must not. */
const sentences: readonly (readonly [RegExp, RoleName])[] = [
  // Associated Press writers Jane Doe in Lima and John Roe contributed to this report.     not: Rain contributed to this report of losses.
  // Associated Press writer Jane Doe in Salem, Oregon, and photographer John Roe contributed to this report.
  // APTN contributor Jane Doe in Buenos Aires helped with this story.     CNN’s Jane Doe contributed to this report.
  [
    new RegExp(
      `^(?:(?:The )?[\\p{Lu}][\\p{L}&.]*(?: [\\p{Lu}][\\p{L}.]*){0,3}(?:['’]s)? (?:(?:\\p{L}+ ){0,3}(?:${alternatives(englishJobs)}) )?)?(${NAMES})(?:(?<=, \\p{Lu}[\\p{L}. ]{1,24}),)? (?:${ENGLISH_CONTRIBUTED})(?: from ${PLACE})?\\.?$`,
      'u',
    ),
    'contributor',
  ],
  // Doe contributed to this report.     Doe, in Umeå, contributed to this story.     not: Rain contributed to this report of losses.
  [
    new RegExp(`^(${SINGLE}|${NAME})(?:,${IN},)? (?:${ENGLISH_CONTRIBUTED})(?: from ${PLACE})?\\.?$`, 'u'),
    'contributor',
  ],
  // La corresponsal Juana Pérez en Medellín contribuyó con este despacho.     Jean Petit à Lyon a contribué à cet article.
  // João Sousa contribuiu para esta reportagem.     Jana Kranz und Udo Bach haben zu diesem Bericht beigetragen.     not: La lluvia contribuyó a este desastre.
  [
    new RegExp(
      `^(?:\\p{L}+ ){0,5}?(${NAMES}) (?:${alternatives(contributedPatterns)}) \\p{L}+(?: ${GERMAN_PARTICIPLE})?\\.?$`,
      'u',
    ),
    'contributor',
  ],
  // Doe reported from Washington.     Jane Doe and John Roe reported from Kyiv, Ukraine.     not: The agency reported from the scene that rain fell.
  // Doe reported from Lima, Peru, and Roe from Quito, Ecuador.     not: Doe reported from Lima, and rain fell from Quito.
  [
    new RegExp(
      `^(${NAMES}|${SINGLE}) ${REPORTED_FROM} ${PLACE}(?:${FURTHER_PERSON} (?:${NAMES}|${SINGLE}) ${FROM} ${PLACE}){0,5}\\.?$`,
      'u',
    ),
    'reporting',
  ],
]

/** Pieces of words, one of which each line with such a sentence has: a cheap first test. */
const HINT = new RegExp(alternatives(contributedPieces))

/** What precedes the place or the end of such a sentence: a test before the patterns above, which V8 takes 20 ms to compile. */
const WORKED = new RegExp(
  `(?:${ENGLISH_CONTRIBUTED})(?: from |\\.?$)|(?:${alternatives(contributedPatterns)}) |${REPORTED_FROM} `,
)

/** Places at the end of a sentence: `Lima` in `Jane Doe reported from Lima.`, `Quito` in `John Roe contributed from Quito.` */
const REPORTED_PLACE = new RegExp(` (?:${REPORTED_FROM}|${CONTRIBUTED_FROM}) (.*?)\\.?$`)

/** Sentence in brackets: `(Jane Doe in Lima also contributed to the story.)` */
const BRACKETED = /^\([^()]{1,398}\)$/

/**
 * Reads the contributors from the sentences of a line.
 * Undefined if one of the sentences says anything else: `Rain contributed to the loss.`
 */
export function readReportedBy(line: string): NamedRole[] | undefined {
  if (line.length > 400 || !HINT.test(line)) return undefined
  const found: NamedRole[] = []
  const bracketed = BRACKETED.test(line)
  let at = bracketed ? 1 : 0
  for (const part of (bracketed ? line.slice(1, -1) : line).split(/(?<=\p{Ll}{2}\.) (?=\p{Lu})/u)) {
    const match = matchSentence(part)
    if (!match) return undefined
    const from = at + part.lastIndexOf(match.names)
    const place = REPORTED_PLACE.exec(part)
    found.push({ role: match.role, from, to: place ? at + part.length : from + match.names.length })
    at += part.length + 1
  }
  return found
}

/** Returns the names in a sentence, and their role, by the first of the `sentences` patterns that matches; undefined if none does. */
function matchSentence(part: string): { readonly names: string; readonly role: NamedRole['role'] } | undefined {
  if (!WORKED.test(part)) return undefined
  for (const [shape, role] of sentences) {
    const names = shape.exec(part)?.[1]
    if (names) return { names, role }
  }
  return undefined
}
