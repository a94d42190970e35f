import type { Tables } from '../../tables'
import { leadingCredit } from './credits'
import type { DatelineFrame } from './dateline-candidate'

const REACH = 96 // maximum characters of the dateline
const OPENS = /^\p{Lu}/u
/** Digit, which a dateline with full stops between its parts has within the first {@link REACH_OF_DAY} characters. */
const DAY = /\d/
const REACH_OF_DAY = 62
const STOPS = /(?:[.,]| [–—-]) (?=\p{Lu})/gu
/** Place in capitals, country and day, without a credit: `BAKU, Azerbaijan, April 24.` */
const UNSIGNED =
  /^(\p{Lu}[\p{Lu} .'-]{1,30}, \p{Lu}\p{Ll}[\p{L} ]{2,24}, (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}))\.(?=\s+\p{Lu})/u
const NAME = /[.,] (?<name>\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*)?)$/du

/**
 * Returns the frame of a dateline whose parts end with full stops or commas.
 * The credit follows without brackets. Undefined for none.
 * `КИЇВ. 24 квітня. УНН.`, `МОСКВА, 24 апреля, ИА Регнум.`, with an author `Bakı. 24 aprel. Ad – APA.`, without a final stop
 * `Bakı, 24 aprel, AZƏRTAC`, without a credit only if a country follows the place: `BAKU, Azerbaijan, April 24.`
 * Not: `On April 24, Reuters reported`.
 */
export function stopSeparatedFrame(text: string, tables: Tables): DatelineFrame | undefined {
  if (!DAY.test(text.length > REACH_OF_DAY ? text.slice(0, REACH_OF_DAY) : text) || !OPENS.test(text)) return undefined
  const start = text.slice(0, REACH)
  for (const { 0: stop, index } of start.matchAll(STOPS)) {
    const before = start.slice(0, index)
    if (!/\d/.test(before)) continue
    const at = index + stop.length
    const found = leadingCredit(start.slice(at), tables)
    if (!found) continue
    const credit = { start: at, end: at + found.length }
    const closes = start.charAt(credit.end) === '.' && /^\s|^$/.test(start.slice(credit.end + 1, credit.end + 2))
    const open = found.agency.shapes.includes('D2') && found.agency.separators.includes('')
    if (!closes && !(open && /^\s+\p{Lu}/u.test(start.slice(credit.end)))) continue
    const named = stop.length === 3 ? NAME.exec(before) : undefined
    const name = named?.indices?.groups?.name
    if (stop.length === 3 && !name) continue
    return {
      shape: 'D7',
      head: { start: 0, end: name && named ? named.index : index },
      credit,
      ...(name && { author: { start: name[0], end: name[1] } }),
      separator: closes ? '.' : '',
      end: closes ? credit.end + 1 : credit.end,
    }
  }
  const end = start.includes('. ') ? UNSIGNED.exec(start)?.[1]?.length : undefined
  return end ? { shape: 'D13', head: { start: 0, end }, separator: '.', end: end + 1 } : undefined
}
