import { denseAfternoons, denseMornings } from '../../lexicon/time-zones'
import { alternatives } from '../../lexicon/words'
import { latinFigures } from '../../text/latin-figures'
import { mayHaveYear } from './may-have-year'

/** Half of the day before a clock time, in East Asian scripts: `오전 9:15`, `午後3:05` */
const HALF_BEFORE = new RegExp(
  `(${alternatives(denseMornings)}|${alternatives(denseAfternoons)})\\s?(?=\\d{1,2}:)`,
  'u',
)
/** Time without a sign between hour and minute, before the name of a zone: `1538 GMT`, `1142CDT` */
const MILITARY =
  /(?<![\d:./-])([01]\d|2[0-3])([0-5]\d)\s?(?=(?!OCT|OKT|SEPT?|SAT)(?:GMT|UTC|[A-Z]{1,3}T)(?![\p{L}\d]))/u
/** Day, hour and minute in one number, as teletypes print them: `171745 OTT 23`, `212101 GMT Nov 18`, `171745Z OCT 2023` */
const DAY_GROUP = /^(\d{2})([01]\d|2[0-3])([0-5]\d)(?:\s?(Z|[A-Z]{3,4}))? (\p{L}{3,4}) (\d{2}|20\d{2})$/u
/** Zone before a time without a sign: `GMT 1712 04/11/24` */
const ZONE_FIRST = /^(GMT|UTC) ([01]\d|2[0-3]):?([0-5]\d)(?= \d)/
/** Date without spaces between its parts: `24Apr24` */
const DENSE_DATE = /(?<![\p{L}\d])(\d{1,2})(\p{Lu}\p{L}{2})(\d{2}|20\d{2})(?![\p{L}\d])/u
/** Code of the sender after a time: `QRS-` in `06:58 24Apr24 QRS-` */
const SENDER = /(?<=\d) [A-Z]{2,6}-$/
/** Hour and minute with a sign between spaces: `16 h 12` */
const SPACED = /(\d{1,2})\sh\s(?=\d{2}(?!\d))/

/** Date in numbers with spaces: `3. 4. 2026` */
const SPACED_DATE = /(?<!\d)(\d{1,2})\. (\d{1,2})\. (?=\d{4})/

/** Returns a line with the digits `0` to `9`, and its clock time as most copy has it: `16h12` for `16 h 12`, `15:38 GMT` for `1538 GMT`. */
export const plainClock = (line: string): string =>
  withColon(withLatinHalf(latinFigures(line)).replace(DAY_GROUP, '$1-$5-$6 $2:$3 $4').replace(ZONE_FIRST, '$2:$3 $1'))
    .replace(DENSE_DATE, '$1-$2-$3')
    .replace(SENDER, '')
    .replace(SPACED, '$1h')
    .replace(SPACED_DATE, '$1.$2.')

/** Returns a line with a colon in its clock time, unless the number is the only year: not in `24 Apr 2024 IST`. */
function withColon(line: string): string {
  const made = line.replace(MILITARY, '$1:$2 ')
  return made === line || mayHaveYear(made) ? made : line
}

/** Returns a line with `p.m.` after the clock time in place of `午後` before it; `a.m.` in place of `오전`. */
function withLatinHalf(line: string): string {
  const half = HALF_BEFORE.exec(line)
  if (!half?.[1]) return line
  const sign = denseAfternoons.includes(half[1]) ? 'pm' : 'am'
  const after = line.slice(half.index + half[0].length).replace(/^\d{1,2}:\d{2}(?::\d{2})?/, `$&${sign}`)
  return `${line.slice(0, half.index).trimEnd()} ${after}`
}
