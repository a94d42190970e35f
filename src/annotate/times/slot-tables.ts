import type { TimeRow } from '../../lexicon/annotate/time-row'
import { words } from '../../lexicon/words'
import { type FilledSlot, SLOT_NUMBER, type SlotName } from './slot-number'

/** Returns the slots that each word or phrase of a language fills, with their values: `second` an ordinal and a unit. */
export function slotMeaningsOf(row: TimeRow): ReadonlyMap<string, readonly FilledSlot[]> {
  const meanings = new Map<string, FilledSlot[]>()
  for (const [name, table] of slotTables(row)) {
    for (const { spellings, value } of parseTable(table)) {
      let several = false
      for (const spelling of spellings.some(hasSlash) ? spellings.flatMap((text) => text.split(/(\/)/)) : spellings) {
        if (spelling === '/') several = true
        if (spelling === '/' || !spelling) continue
        const means = meanings.get(spelling) ?? []
        means.push({ slot: SLOT_NUMBER[name], value })
        if (name === 'UNIT') means.push({ slot: several ? SLOT_NUMBER.UNITS : SLOT_NUMBER.ONE, value })
        meanings.set(spelling, means)
      }
    }
  }
  return meanings
}

const hasSlash = (text: string): boolean => text.includes('/')

const slotTables = (row: TimeRow): readonly (readonly [name: SlotName, table: string | undefined])[] => [
  ['MONTH', row.months],
  ['WEEKDAY', row.weekdays],
  ['NUMBER', row.numbers],
  ['ORDINAL', row.ordinals],
  ['UNIT', row.units],
  ['PART', row.parts],
  ['SEASON', row.seasons],
  ['DAYS', row.days],
  ['RELATION', row.relations],
  ['AGO', row.ago],
  ['REFERENCE', row.references],
  ['MOD', row.modifiers],
  ['BOUND', row.bounds],
  ['OFTEN', row.often],
  ['HOLIDAY', row.holidays],
  ['CLOCKWORD', row.clock],
  ['NOON', row.noon],
  ['VAGUE', row.vague],
  ['DECADE', row.decades],
  ['ARTICLE', row.articles],
  ['SPAN', row.spans],
  ['ERA', row.eras],
  ['WEEKDAYPART', weekdayParts(row)],
]

/** Returns a word table of weekdays joined with parts of the day: `montag` and `abend` make `montagabend`. */
function weekdayParts({ weekdays, weekdayParts }: TimeRow): string | undefined {
  if (weekdayParts === undefined) return undefined
  const parts = parseTable(weekdayParts)
  return parseTable(weekdays)
    .flatMap(({ spellings, value: day }) =>
      parts.map(({ spellings: ends, value: part }) => {
        const words = spellings.flatMap((start) => ends.map((end) => start + end))
        return `${words.join('|')}=${day}${part}`
      }),
    )
    .join(', ')
}

const trimText = (text: string): string => text.trim()

/** Parses a word table into entries, each with its spellings and value: `spring=SP, fall|autumn=FA`. */
function parseTable(table: string | undefined): readonly { spellings: readonly string[]; value: string | number }[] {
  return words(table).map((entry) => {
    const [spellings = '', value = '1'] = entry.split('=')
    return {
      spellings: spellings.replace(/\s+/g, ' ').split('|').map(trimText),
      value: /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value,
    }
  })
}
