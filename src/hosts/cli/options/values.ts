import { InvalidArgumentError, Option } from 'commander'
import type { FormatName } from 'wirecopy/convert'
import { feeds, type InputFormat } from '../formats'
import { checkTemplate } from '../guid'
import type { FileEndings } from '../input/inputs'
import { nearestWord } from './nearest-word'

/** Formats that can be written, in the order in which they are listed. */
export const targetNames = Object.keys({
  json: true,
  newsml: true,
  nitf: true,
  ninjs: true,
  copy: true,
  html: true,
  jsonld: true,
  markdown: true,
} as const satisfies Readonly<Record<FormatName, true>>) as readonly FormatName[] // the keys of a closed table

/** Other names of formats: the endings of their files. */
export const formatAliases: Readonly<Record<string, FormatName | 'email'>> = {
  ...{ md: 'markdown', mdx: 'markdown', txt: 'copy', text: 'copy', htm: 'html', eml: 'email', mail: 'email' },
}

/** Formats that can be read, by name. */
export const sourceNames: readonly string[] = ['auto', ...targetNames, ...feeds, 'email', 'xml']

const aliasOf = (name: string): string => (Object.hasOwn(formatAliases, name) ? (formatAliases[name] ?? name) : name)

/** Returns the error for a word that is not in a list, with the nearest one and all of them. */
export function unknownWord(what: string, given: string, words: readonly string[]): InvalidArgumentError {
  const near = nearestWord(given, words)
  const meant = near === undefined ? '' : ` Did you mean ${near}?`
  return new InvalidArgumentError(`Unknown ${what} "${given}".${meant} Allowed choices are ${words.join(', ')}.`)
}

/** Returns an option whose value is one of some words. */
export function choice(flags: string, description: string, words: readonly string[], what = 'choice'): Option {
  const option = new Option(flags, description).choices(words)
  return option.argParser((value: string) => {
    if (!words.includes(value)) throw unknownWord(what, value, words)
    return value
  })
}

/** Parses the format of a source: a name, or the ending of its files. */
export function parseSource(value: string): InputFormat {
  const name = aliasOf(value.trim().toLowerCase())
  if (!sourceNames.includes(name)) throw unknownWord('format', value, [...sourceNames, 'md', 'txt'])
  return name as InputFormat // one of the names
}

/** Parses the formats of the output, separated by commas. `xml` is NewsML. */
export function parseTargets(value: string): FormatName[] {
  const names = value.split(',').map((name) => aliasOf(name.trim().toLowerCase().replace(/^xml$/, 'newsml')))
  const unknown = names.find((name) => !targetNames.some((target) => target === name))
  if (unknown !== undefined) {
    const near = nearestWord(unknown, targetNames)
    throw new InvalidArgumentError(
      `Unknown format "${unknown}".${near === undefined ? '' : ` Did you mean ${near}?`} The formats are ${targetNames.join(', ')}, md and xml.`,
    )
  }
  return [...new Set(names as FormatName[])] // each is one of the names
}

/** Parses the formats of `convert`: those of documents, or `parquet` alone for a data set. */
export function parseOutputs(value: string): readonly (FormatName | 'parquet')[] {
  const names = value.split(',').map((name) => name.trim().toLowerCase())
  if (!names.includes('parquet')) return parseTargets(value)
  if (names.length > 1) throw new InvalidArgumentError('parquet cannot be combined with other formats.')
  return ['parquet']
}

/** Parses a whole number. */
export function parseWhole(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(value)
}

/** Parses a whole number that is not 0. */
export function parseCount(value: string): number {
  const number = parseWhole(value)
  if (number === 0) throw new InvalidArgumentError('Expected a whole number from 1.')
  return number
}

/** Parses a size in bytes: `1000000`, `512K`, `64M`, `2G`. */
export function parseBytes(value: string): number {
  const [, digits, unit = ''] = /^(\d{1,12})([KMG]?)$/i.exec(value.trim()) ?? []
  const size = Number(digits) * 1024 ** ' KMG'.indexOf(unit.toUpperCase() || ' ')
  if (digits === undefined || size === 0 || size > 2 ** 30)
    throw new InvalidArgumentError('Expected a number of bytes up to 1G, such as 64M.')
  return size
}

/** Parses a range of bytes: `0:1000000`, or `1000000:` up to the end. */
export function parseRange(value: string): { readonly start: number; readonly end: number } {
  const [, start, end] = /^(\d{1,15}):(\d{1,15})?$/.exec(value.trim()) ?? []
  if (start === undefined) throw new InvalidArgumentError('Expected a range of bytes, such as 0:1000000.')
  if (Number(end) < Number(start)) throw new InvalidArgumentError('Expected a range that ends after its start.')
  return { start: Number(start), end: end === undefined ? Number.POSITIVE_INFINITY : Number(end) }
}

/** Parses one line of text. */
export function parseLine(value: string): string {
  const trimmed = value.trim()
  if (!trimmed || /[\u0000-\u001F\u007F]/.test(trimmed)) throw new InvalidArgumentError('Expected one line of text.')
  return trimmed
}

/** Parses a template of guids, with `{key}` or `{name}`. */
export function parseTemplate(value: string): string {
  const wrong = checkTemplate(parseLine(value))
  if (wrong) throw new InvalidArgumentError(wrong)
  return value.trim()
}

/** An instant with its offset: `2024-04-24T09:30:00Z`, `2024-04-24T17:30:00+08:00` */
const INSTANT = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/

/** Parses an instant; `now` is the current time. */
export function parseInstant(value: string): string {
  if (value === 'now') return new Date().toISOString()
  if (INSTANT.test(value) && !Number.isNaN(Date.parse(value))) return value
  throw new InvalidArgumentError('Expected a time with a UTC offset, such as 2024-04-24T09:30:00Z, or now.')
}

/** Parses a day; `today` is the current one, in UTC. */
export function parseDay(value: string): string {
  if (value === 'today') return new Date().toISOString().slice(0, 10)
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value
  throw new InvalidArgumentError('Expected a day such as 2024-04-24, or today.')
}

/** Parses endings of files, separated by commas; `+` before the first adds them to the usual ones. */
export function parseEndings(value: string): FileEndings {
  const endings = value
    .replace(/^\+/, '')
    .split(',')
    .map((ending) =>
      ending
        .trim()
        .replace(/^\*?\./, '')
        .toLowerCase(),
    )
  if (endings.some((ending) => !/^[^\s/\\]+$/.test(ending)))
    throw new InvalidArgumentError('Expected endings of files, such as txt,wire.')
  return { endings, isAdded: value.startsWith('+') }
}
