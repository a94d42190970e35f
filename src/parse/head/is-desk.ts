import { possessives } from '../../lexicon/byline-words'
import { alternatives, once, words } from '../../lexicon/words'
import { foldLine } from '../phrases'
import type { Tables } from '../tables'

/**
 * Whether a line is a desk or an unnamed author, with or without a word such as `by`: `Von unserer Redaktion`, `Staff reporter`.
 * `folded` is the line folded for comparison with phrases, `opening` its start in small letters.
 */
export function isDesk(line: string, folded: string, opening: string, tables: Tables): boolean {
  const { anonymous, byline } = tables
  if (anonymous.line(folded, line) || isOurReporter(line, tables)) return true
  const word = byline.opening(opening)
  return word !== undefined && anonymous.line(foldLine(line.slice(word.length).trim())) === true
}

/** A possessive, a job after two words at most, and perhaps a place: `From our own reporter`, `De notre correspondant à Rabat` */
const ours = /* @__PURE__ */ once(
  () =>
    new RegExp(
      String.raw`^(?:\p{L}{2,4} )?(?:${alternatives(words(possessives))}) ((?:\p{L}+ ){0,2}\p{L}+?)(?: (\p{Ll}+) \p{Lu}[\p{L}\p{M}’'-]+)?$`,
      'iu',
    ),
)
const LONGEST = 60 // characters

/** Whether a line names a reporter of the house without a name: `From Our Own Reporter`; not: `From our correspondents`, a rubric, `Our Mutual Friend`. */
export function isOurReporter(line: string, { jobs, in: inWords }: Tables): boolean {
  const [, job = '', word] = (line.length <= LONGEST && ours().exec(line)) || []
  const last = (job.split(' ').at(-1) as string).toLowerCase()
  return (
    jobs.has(last) && !(last.endsWith('s') && jobs.has(last.slice(0, -1))) && (word === undefined || inWords.has(word))
  )
}
