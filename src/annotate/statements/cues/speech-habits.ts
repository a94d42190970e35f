import type { Speech } from '../../../lexicon/annotate/speech'

/** Ways in which a language differs from English in reporting speech: `dropsSubject` for `Dijo que`. */
export type SpeechHabits = Required<NonNullable<Speech['habits']>>

/** The habits of a language whose lexicon names none: those of English. */
export const HABITS: SpeechHabits = {
  dropsSubject: false,
  commaBeforeClause: false,
  verbLast: false,
  sourceInside: false,
  verbSecond: false,
  looseSubject: false,
  capitalNouns: false,
}
