import { everyLanguage } from './every-language'
import { isPossibleRestrictionIn } from './is-possible-restriction-in'

/**
 * Whether a line is likely, by its score, to restrict publication of the whole story; by the words of every language.
 * Certain restrictions are found by `findRestriction`, whose patterns are not tested here.
 *
 * @example isPossibleRestriction('Please sit on the ferry story until the court rises') // true
 * @example isPossibleRestriction('Ferry closed until the court rises') // false
 */
export const isPossibleRestriction = (text: string): boolean => isPossibleRestrictionIn(text, everyLanguage)
