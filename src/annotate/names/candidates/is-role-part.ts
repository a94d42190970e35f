import { isBareField } from './is-bare-field'
import type { PageWords } from './page-words'
import { isPosition } from './positions'
import { isShortRole } from './run-parts'

/** Whether the words from `start` to `token` belong to the role of the person after them, which ends at `to`: letters, a field, a position. */
export const isRolePart = (words: PageWords, start: number, token: number, to: number): boolean =>
  isShortRole(words, start, token) || isBareField(words, start) || isPosition(words, start, token, to)
