import { personParticles } from '../../lexicon/byline-words'
import { alternatives } from '../../lexicon/words'

const WORD = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`
/** First name or initials, small words, and family names: `Ana Ruiz`, `И. СЕРОВ`, `Ana de Souza`; not: `Rest in Peace`. */
const NAME = new RegExp(
  String.raw`^(?:\p{Lu}\.|${WORD})(?: (?:\p{Lu}\.|${alternatives(personParticles)}))*(?: ?${WORD}){1,3}$`,
  'u',
)
const LONG = /\p{L}{4}/u

/** Whether a line is only the name of a person, by its form: two to five words, one of them of four letters or more. */
export const isPersonName = (line: string): boolean => LONG.test(line) && NAME.test(line)
