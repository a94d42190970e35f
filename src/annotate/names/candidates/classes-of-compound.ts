import type { TokenPage } from '../../page'
import * as classes from '../word-classes'

const SHORTEST = 7 // letters of a compound

/** Returns the classes of a compound by its ending: ROLE for `Bahnchef`, ORGANISATION_HEAD for `Umweltministerium`; 0 for other words. */
export function classesOfCompound({ tokens, text, words }: TokenPage, token: number): number {
  const start = tokens.start(token)
  const end = tokens.end(token)
  if (end - start < SHORTEST) return 0
  const last = text.charCodeAt(end - 1)
  const { roleEndings, bodyEndings } = words.names
  const has = (ending: string): boolean =>
    ending.charCodeAt(ending.length - 1) === last &&
    end - start > ending.length + 1 &&
    text.startsWith(ending, end - ending.length)
  if (roleEndings.some(has)) return classes.ROLE
  return bodyEndings.some(has) ? classes.ORGANISATION_HEAD : 0
}
