import { afterJob, bioVerbs } from '../../lexicon/byline-words'
import { words } from '../../lexicon/words'
import type { Reader, TailPart } from '../reader'
import { stemBits } from '../stem-bits'
import type { Tables } from '../tables'

const LONGEST = 600 // characters
const NAME = 5 // characters of the shortest full name

/** Goes on after a name as prose: `, a writer`, ` is a writer`; not: ` - Lima`, ` Jr.` */
const GOES_ON = /^,? \p{Ll}/u

/** Whether a block opens with the full name of an author in the byline and goes on in prose: `Jane Doe is a writer in Lima.` */
function isAuthorBio(reader: Reader, index: number): boolean {
  const authors = reader.builder.article.byline?.authors
  if (!authors || reader.length(index) > LONGEST) return false
  const line = reader.line(index)
  return authors.some(
    ({ kind, name }) =>
      kind === 'person' &&
      name.length >= NAME &&
      name.includes(' ') &&
      line.startsWith(name) &&
      GOES_ON.test(line.slice(name.length, name.length + 3)),
  )
}

const SHORT = 300 // characters of a bio below a story without a byline
const FEW = 4 // words from the verb to the job
/** Name of a person before a small word: `Jane Doe` in `Jane Doe is a reporter`, `Ana de Souza` in `Ana de Souza es redactora` */
const NAME_BEFORE = /^\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Ll}{1,3})?(?: \p{Lu}[\p{L}\p{M}’'-]+){1,2}(?= \p{Ll})/u
const VERBS = new Set(words(bioVerbs))
const AFTER = new Set(words(afterJob))

/** Whether a block says what somebody does whom the story does not name, and the story has no byline: `Jane Doe is a reporter for the Herald.` */
function isUnsignedBio(reader: Reader, index: number): boolean {
  if (index < 2 || reader.length(index) > SHORT || reader.builder.article.byline) return false
  const line = reader.line(index)
  const name = NAME_BEFORE.exec(line)?.[0]
  if (name === undefined || QUOTED.test(line)) return false
  const { text, tables } = reader.source
  const rest = line.slice(name.length).toLowerCase().match(WORDS) ?? []
  if (!VERBS.has(rest[0] as string)) return false
  const job = rest.findIndex((word) => isWriting(word, tables))
  if (job < 1 || job > FEW || (job + 1 < rest.length && !AFTER.has(rest[job + 1] as string))) return false
  return text.lastIndexOf(name.slice(name.lastIndexOf(' ') + 1), reader.block(index).start - 1) < 0
}

const QUOTED = /["“”„«»]|``/
const WORDS = /[\p{L}\p{M}]+/gu

/** Whether a word is a job of the press: `reporter`, `redakteurin`. */
const isWriting = (word: string, { jobs, lineStems }: Tables): boolean =>
  jobs.has(word) && ((lineStems.get(word) ?? 0) & stemBits.author) !== 0

/** Tail part: an author bio below the story. Kept as boilerplate. No opening tells it, only the byline: it is in no part index. */
export const authorBio: TailPart = {
  opensWith: {},
  fits: (reader, index) => isAuthorBio(reader, index) || isUnsignedBio(reader, index),
  read(reader, index) {
    const texts = (reader.builder.article.boilerplate ??= [])
    texts.push(reader.builder.addText(`boilerplate.${texts.length}`, reader.joined(index)))
  },
}
