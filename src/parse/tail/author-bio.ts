import type { Reader, TailPart } from '../reader'

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

/** Tail part: an author bio below the story. Kept as boilerplate. No opening tells it, only the byline: it is in no part index. */
export const authorBio: TailPart = {
  opensWith: {},
  fits: isAuthorBio,
  read(reader, index) {
    const texts = (reader.builder.article.boilerplate ??= [])
    texts.push(reader.builder.addText(`boilerplate.${texts.length}`, reader.joined(index)))
  },
}
