import { hasOddSpaces } from '../text/has-odd-spaces'

/** Folds a spelling for lookup: small letters, no final full stop, single spaces. */
export function foldSpelling(spelling: string): string {
  const small = spelling.toLowerCase()
  const bare = small.endsWith('.') ? small.slice(0, -1) : small
  return hasOddSpaces(bare) ? bare.replace(/\s+/g, ' ') : bare
}
