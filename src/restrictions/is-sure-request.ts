import { gratitudeStems, politeEndings } from '../lexicon/restrictions/gratitude-stems'
import { noteConcepts } from '../lexicon/restrictions/note-concepts'
import { once, words } from '../lexicon/words'
import type { Note } from './note-features'
import { foldWord } from './role-words'

/* The letters are those of `lexicon/restrictions/roles.ts`. */

const STORY = '[Vv][DP]{0,2}d[Ss][DdoOVv]{0,3}' // publish this story
/** `not to use this story before 7 a.m.`, `diesen Text nicht vor morgen 9 Uhr`: the time is known. */
const TIMED = /* @__PURE__ */ new RegExp(`^[^.:]{0,6}(?:N[dD]{0,2}${STORY}|d[Ss][Dd]?N)B[DdmoB]{0,3}[tT]`)
/** The same after a request, with any time: `We kindly ask you not to use this story before the funeral`. */
const REQUESTED = /* @__PURE__ */ new RegExp(`^[^.:]{0,2}P[^.:]{0,5}(?:N[dD]{0,2}${STORY}|d[Ss][Dd]?N)B`)
/** The same by the sender, of the story: `We would be grateful if you did not run the piece before Monday`. */
const OWN = /^[Pw][^.:]{0,8}N[dD]{0,2}[Vv][DP]{0,2}[dD]?[Ss][DdoOVv]{0,3}B[DdmoB]{0,3}[tTm]/
/** `Please make sure this does not go out before Thursday` */
const THIS = /^P[^.:]{0,10}[do]{1,2}N[dD]?[Vv]B[DdmoB]{0,3}[tTm]/
/**
 * Not to publish before a time, or before a time not to publish, whatever it is: the sender's thanks say that it is this story.
 * `… que no la difundan antes del miércoles`, `… nicht vor Mittwoch 11 Uhr verbreiten würden`, `… szerda előtt nem közlik`
 */
const NOT_BEFORE =
  /N[dDo]{0,3}[Vvf][DdoP]{0,2}B[DdmoB]{0,3}[tTmC]|N[dDo]{0,2}B[DdmoBtTC]{1,6}[Vv]|[tTm]{1,2}B[DdSs]{0,3}(?:N[dDo]{0,2}[Vvf]|[Vvf][x]?[Nn])/
const GRATEFUL = /* @__PURE__ */ once(() => new RegExp(words(gratitudeStems).join('|')))
const POLITE = /* @__PURE__ */ once(() => new RegExp(`(?:${words(politeEndings).join('|')})[.。।!]?$`))
/** Who said it, at the end of a sentence of a story: `…, the prime minister said.` */
const ATTRIBUTED = /* @__PURE__ */ once(
  () =>
    new RegExp(
      `[,،，] ?(?:[^,.]{0,40} )?(?:${words(noteConcepts.reported).join('|').replaceAll('*', '')})[^,.]{0,40}[.。]?$`,
    ),
)
/** Thanks for holding back the story, or until a time: `Thanks for holding this until Wednesday` */
const HELD = /^[-:,D]{0,3}(?:w.{0,2})?Pj[DdosS]{0,4}(?:B[DdmoB]{0,3}[tTm]|(?<=[sS].{0,3})$|[sS]\b)/
/** To hold something back until a time: the sender's thanks say that it is this story. `… de garder cette information pour vous jusqu’à jeudi` */
const KEPT = /[jH][DdosSVP]{0,6}B[DdmoC]{0,6}[tTmC]|B[DdmoC]{0,6}[tTmC][^.]{0,6}[jH]/
/** A story, or its publication. */
const ABOUT_STORY = /[sSVvR]/
/** A time before or until which to hold, or a word for holding: without them a note is no request. */
const NEEDED = /[Bpj]/
const PATTERNS = [REQUESTED, OWN, THIS, HELD]
/** A word of a request, which these patterns and `VERB_LAST` have, and each request of any wording. */
const REQUESTS = /[Pw]/
/** The same where verbs come last: until a time, to publish, to refrain or wait, and the request. `10時まで報道をお控えくださいますようお願いします` */
const VERB_LAST = /[Bp][^.]{0,40}[VvfS][xDjP]{0,4}[Nj][xD]{0,10}P[xDPV]{0,10}\.?$/
const OPENING = 16 // words in which the patterns match
const QUOTED = /["“”„«»「]/

/**
 * Whether a note is a request that names whom or what to hold, and until when, whatever its score.
 *
 * @example isSureRequest(readNote('I beg you all not to use this story before 7 a.m., as the divers are at work.', everyLanguage)) // true
 * @example isSureRequest(readNote('The council asked drivers not to use the road before 7 a.m.', everyLanguage)) // false
 */
export function isSureRequest({ text, roles }: Note): boolean {
  if (!NEEDED.test(roles.text)) return false // before the patterns, which all have one of these
  const opening = roles.text.slice(0, OPENING)
  const requests = REQUESTS.test(roles.text)
  return (
    TIMED.test(opening) ||
    (requests && PATTERNS.some((pattern) => pattern.test(opening))) ||
    (requests && VERB_LAST.test(roles.text) && POLITE().test(text) && !QUOTED.test(text)) ||
    ((NOT_BEFORE.test(opening) || (KEPT.test(opening) && ABOUT_STORY.test(opening))) &&
      !QUOTED.test(text) &&
      isThanks(foldWord(text))) ||
    (requests && !QUOTED.test(text) && roles.text.split('.').some(holds))
  )
}

/** Whether a folded text ends with who said it, as a sentence of a story does: `…, a dit la cour.` */
export const isAttributed = (text: string): boolean => ATTRIBUTED().test(text)

/** Whether a folded text thanks its reader; not the thanks that a story reports: `“We are grateful,” the mayor said.` */
const isThanks = (text: string): boolean => GRATEFUL().test(text) && !isAttributed(text)

/** Who asks: `please`, or `we` at the start. German `zu` before a verb, polite in notes only, does not count. */
const ASKING = /^[-:,D]{0,3}[Pw]|P(?![Vvj])/
/** Time that a request names: `until … Friday`, or the other way round where words like `until` follow it, or `wait … Friday`. */
const UNTIL = /B[^.]{0,14}[tTmC]|[tTm][^.]{0,3}B|j.*[tTm]/
/** What a request is about: the story, or what it tells. */
const ABOUT = /[sS]/
const ABOUT_THIS = /d[Ss]|[Ss]d/
const PUBLISHING = /[VvRfHh]|[Nj].{0,3}[sS]/
const HOLDING = /[NMnjyHhz]/
/** To hold back a publication, in either order: `réserver la diffusion`, `die Verbreitung … zurückzustellen`. */
const HELD_BACK = /j[Dd]{0,2}[VvR]|P[^.]*[VvR][^.]*B[^.]*[tT][^.]{0,4}[jH]\.?$|P[^.]{0,4}[VvR]jB/

/**
 * Whether the roles of a sentence are those of a polite request of any wording: who asks, whom or what to hold, and until when.
 * `We would be grateful if nothing of this statement could appear in print or on air before 4 p.m. on Wednesday`
 */
const holds = (sentence: string): boolean =>
  ASKING.test(sentence) &&
  UNTIL.test(sentence) &&
  PUBLISHING.test(sentence) &&
  (HELD_BACK.test(sentence) || (ABOUT.test(sentence) && (HOLDING.test(sentence) || ABOUT_THIS.test(sentence))))
