import type { TokenPage } from '../../page'

/** A span of a page that names a person, with the full name of the person and the office beside it. */
export interface TitledMention {
  readonly full: string
  readonly block: number
  readonly start: number
  readonly end: number
  readonly role?: { readonly start: number; readonly end: number } | undefined
}

/** A name beside a title, as a pattern finds it. */
export type TitledName = Omit<TitledMention, 'full'> & { readonly name: string }

const SHORTEST = 2 // characters of a name that is searched without a title
const LONGEST_FAMILY = 4
const MOST = 8 // names with the same start

/**
 * Returns all mentions of the people whose names stand beside a title: those names, and the same names without a title, in order.
 * A short name is that of the first person with a longer name that starts or, after `·` or a space, ends with it. A single character counts only as such.
 * Linear in the length of the page.
 */
export function titledMentionsOf(page: TokenPage, names: readonly TitledName[]): readonly TitledMention[] {
  const bearers = bearersOf(names)
  const found: TitledMention[] = []
  for (const { name, ...span } of names) {
    const full = bearers.get(name) ?? name
    if (name.length >= SHORTEST || full !== name) found.push({ ...span, full })
  }
  const starts = namesByStart(
    [...names.map(({ name }) => name), ...bearers.keys()].filter((name) => isSearched(name, bearers)),
  )
  for (const [block, { start, end }] of page.blocks.entries())
    for (let at = start; at < end; at++)
      for (const name of starts.get(page.text.slice(at, at + SHORTEST)) ?? [])
        if (
          page.text.startsWith(name, at) &&
          at + name.length <= end &&
          !isInArabicWord(page.text, at, at + name.length)
        )
          found.push({ full: bearers.get(name) ?? name, block, start: at, end: at + name.length })
  found.sort((a, b) => a.start - b.start || b.end - a.end || (a.role ? -1 : 1))
  let last = 0
  return found.filter(({ start, end }) => {
    if (start < last) return false
    last = end
    return true
  })
}

/** Whether a letter of an Arabic word is directly before or after a span: its other letters are of another word, as no particle follows a name. */
const isInArabicWord = (text: string, start: number, end: number): boolean =>
  isArabicLetter(text.charCodeAt(start - 1)) || isArabicLetter(text.charCodeAt(end))

const isArabicLetter = (unit: number): boolean => unit >= 0x620 && unit <= 0x64a

/** Returns the full name that each short name belongs to: `黒川ミチ` for `黒川`, `克莱尔·博蒙` for `博蒙`. */
function bearersOf(names: readonly TitledName[]): ReadonlyMap<string, string> {
  const bearers = new Map<string, string>()
  const add = (short: string, full: string): void => {
    if (short && !bearers.has(short)) bearers.set(short, full)
  }
  for (const { name } of names) {
    const mark = Math.max(name.lastIndexOf('·'), name.lastIndexOf('・'), name.lastIndexOf(' '))
    if (mark > 0) add(name.slice(mark + 1), name)
    else
      for (let length = 1; length <= Math.min(LONGEST_FAMILY, name.length - 1); length++)
        add(name.slice(0, length), name)
  }
  return bearers
}

/** Whether a name is also searched without a title: a full name, or the last part of a name with `·`. */
const isSearched = (name: string, bearers: ReadonlyMap<string, string>): boolean => {
  const full = bearers.get(name)
  return name.length >= SHORTEST && (full === undefined || !full.startsWith(name))
}

function namesByStart(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const starts = new Map<string, string[]>()
  for (const name of new Set(names)) {
    const start = name.slice(0, SHORTEST)
    const same = starts.get(start)
    if (!same) starts.set(start, [name])
    else if (same.length < MOST) same.push(name)
  }
  return starts
}
