import type { Embargo } from '../../article'
import { openingOf } from '../phrases'
import type { Part, Reader } from '../reader'
import { type EmbargoTime, embargoTime, yearOf } from './embargo-time'

const LONGEST = 300

/** What frees a story at once: no embargo. `FOR IMMEDIATE RELEASE`, `For Release Anytime`; not: `For release Monday` */
const FREE = /\b(?:immediate (?:release|use|publication)|anytime|any time|embargo lifted|no embargo)\b/i
/** `Transmission of material in this news release is embargoed until 0400 GMT`; not: `The embargoed oil was sold.` */
const WITHIN = /\b(?:is|are) (?:strictly )?(?:embargoed|under embargo) (?:until|till|for)\b/i
const NAMED = /embargo/i
/** `Wed AMs, Jan. 11`, `Weekend Editions Jan. 27-29`, `Sunday papers`; not: `6 a.m.` */
const CYCLE_WORDS =
  /\b(?:AMs|PMs|BCs|(?:weekend|morning|evening|afternoon|sunday|monday) (?:editions?|papers|newspapers|print)|editions?)\b/i
/** Openings that other lines have too: they need a day, a time, or a word that holds: `For release Sunday`, `Hold until`; not: `For use in schools` */
const WEAK = /^(?:for|advance|immediate|release|publication|hold)\b/
const HELD = /\b(?:thereafter|editions?|AMs|PMs|notified|further notice|after delivery|hold(?:ing)? for release)\b/i

/** Until when the story is held: `For release Thursday, Jan. 5, and thereafter`, `EMBARGOED UNTIL 0001 GMT, April 24`. */
export const embargo: Part = {
  opens: (line, { tables }) => tables.embargoes.opening(openingOf(line)) !== undefined,
  read(reader, index) {
    if (reader.length(index) > LONGEST) return 0
    const line = reader.line(index)
    const { tables } = reader.source
    const label = /^(?:eds|editors)\s?:\s*/i.exec(line)?.[0].length ?? 0
    const opening = label ? openingOf(line.slice(label)) : reader.opening(index)
    if (!tables.embargoes.opening(opening) && !(NAMED.test(line) && WITHIN.test(line))) return 0
    const time = embargoTime(line, tables)
    const free = FREE.test(line)
    const dated = time.day !== undefined || time.clock !== undefined || hasWeekday(line, tables)
    if (WEAK.test(opening) && !free && !dated && !HELD.test(line)) return 0
    if (label && !free && !dated) return 0
    put(reader, index, free ? undefined : time)
    return 1
  },
}

const hasWeekday = (line: string, { weekdays }: Reader['source']['tables']): boolean =>
  line.split(/[\s,.]+/).some((word) => word.length > 2 && weekdays.has(word.toLowerCase()))

function put(reader: Reader, index: number, time: EmbargoTime | undefined): void {
  const { draft } = reader
  const { article } = draft
  const joined = reader.joined(index)
  if (!time) {
    const notes = (article.editorsNotes ??= [])
    notes.push(draft.take(`editorsNotes.${notes.length}`, joined))
    return
  }
  if (article.embargo) {
    const restrictions = (article.restrictions ??= [])
    restrictions.push(draft.take(`restrictions.${restrictions.length}`, joined))
    return
  }
  const one: Embargo = {
    kind: kindOf(joined.text, time, reader.source.tables),
    text: draft.take('embargo.text', joined),
  }
  const at = isoOf(time, reader.source.date)
  if (at !== undefined) one.at = at
  if (time.zone && time.clock) one.zone = draft.put('embargo.zone', joined, time.zone.from, time.zone.to)
  article.embargo = one
}

function kindOf(line: string, time: EmbargoTime, tables: Reader['source']['tables']): Embargo['kind'] {
  if (time.clock) return 'instant'
  if (CYCLE_WORDS.test(line)) return 'cycle'
  return time.day || hasWeekday(line, tables) ? 'day' : 'open'
}

const two = (number: number): string => String(number).padStart(2, '0')

/** The moment as ISO 8601: with an offset only where the zone means one; undefined without a full date. */
function isoOf({ day, clock, zone }: EmbargoTime, published: string | undefined): string | undefined {
  const year = day && (day.year ?? yearOf(day, published))
  if (!day || year === undefined || year < 1) return undefined
  if (day.month === 2 && day.day === 29 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))) return undefined
  const date = `${String(year).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`
  return clock ? `${date}T${two(clock.hour)}:${two(clock.minute)}:00${zone?.offset ?? ''}` : date
}
