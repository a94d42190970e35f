import type { DamageFinder, DamageMatch } from './finder'

const ENDING = /^\?(?:s|t|re|ve|ll|d|m)(?=[\s.,;:!)"”’]|$)/

/**
 * Finds question marks inside words in place of an apostrophe: `the EU?s plan`.
 * They are only reported, as the copy alone does not prove that an apostrophe was lost.
 */
export const lostApostrophe: DamageFinder = (text, from, to) => {
  const found: DamageMatch[] = []
  for (let at = text.indexOf('?', from); at >= 0 && at < to; at = text.indexOf('?', at + 1)) {
    if (!/\p{L}/u.test(text.charAt(at - 1)) || !ENDING.test(text.slice(at, at + 5))) continue
    if (isInAddress(text, at)) continue
    found.push({
      kind: 'lost-apostrophe',
      start: at,
      end: at + 1,
      edits: [{ start: at, end: at + 1, text: '’' }],
      offer: true,
    })
  }
  return found
}

const REACH = 80

/** Whether a question mark is part of an address: `example.com/watch?t` */
function isInAddress(text: string, at: number): boolean {
  let start = at
  while (start > Math.max(0, at - REACH) && /\S/.test(text.charAt(start - 1))) start--
  return /[/@]|\.\p{Ll}/u.test(text.slice(start, at))
}
