import { isJob } from '../head/author-kinds'
import { authorLead } from '../head/author-lead'
import { isOurReporter } from '../head/is-desk'
import type { Tables } from '../tables'
import { isPersonName } from './is-person-name'
import type { StoryLine } from './story-line'

/** A name or initials, and after a comma, a mark or a small word what may be the job, the place or the agency: `Jane Doe, columnist`, `J.D. and AP`. */
const WITH_MORE = /^(.{3,40}?)(?:,| \P{L}| (\p{Ll}{1,5})) (.{2,40})$/u
/** Place of one name or several: `Lima`, `Maes y Gog` */
const PLACE = /^\p{Lu}\S*(?: (?:\p{Ll}{1,2} )?\p{Lu}\S*){0,3}$/u
const INITIALS = /^(?:\p{Lu}\.[ -]?){1,3}$/u

/**
 * Whether a line may name an author, alone or with a job, a place or an agency: `Ana de Souza`, `Un reportage de Zoé Le Goff`,
 * `Jane Doe, columnist`, `J.D. and AP`; not: `Zoé Le Goff dit son espoir`, `An attack by Boko Haram`.
 */
export function mayName({ text, stopped }: StoryLine, tables: Tables): boolean {
  if (isPersonName(text) || authorLead(text, tables).length > 0 || isOurReporter(text, tables)) return true
  const [, name, word, more = ''] = (!stopped && WITH_MORE.exec(text)) || []
  if (name === undefined || !(isPersonName(name) || INITIALS.test(name))) return false
  if (tables.credits.has(more)) return true
  return word === undefined ? isJob(more, tables) : tables.in.has(word) && PLACE.test(more)
}
