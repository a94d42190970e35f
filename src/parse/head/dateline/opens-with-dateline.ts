import type { Tables } from '../../tables'

const REACH = 110 // characters in which a dateline stands
/** `DUBLIN, April 24 (Reuters) - Irish`, `Berlin (dpa) – Die`; not: `The president (who is ill) - and` */
const CREDITED = /^[^()（）]{2,60}[ ,.]\(([^()]{2,30})\) ?(?:-{1,2}|[–—_:]) ?(?=\S)/

/** `DUBLIN, April 24 - Irish`: a place in capitals and a day, without a house; not: `Dublin, who won 24 - 12` */
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}’'. -]{2,40}, \p{Lu}[\p{L}.]{2,10} \d{1,2} (?:-{1,2}|[–—]) (?=\p{Lu})/u

/** Whether a line opens with an unmistakable dateline; no line before it continues into it. */
export function opensWithSureDateline(line: string, { credits }: Tables): boolean {
  if (CAPITALS.test(line)) return true
  const credit = CREDITED.exec(line.slice(0, REACH))?.[1]
  return credit !== undefined && (credits.has(credit) || credit.split('/').every((name) => credits.has(name.trim())))
}
