import { languageOf } from '../language'
import type { Reader } from '../reader'
import { addByline } from './byline'

/** Name of a person, two or three words with a capital each: `Ayşe Demir`; not: `Meclis toplandı`, `NATO Zirvesi`. */
const NAME = /^\p{Lu}[\p{Ll}’'-]+(?:[ -]\p{Lu}[\p{Ll}’'-]+){1,2}$/u
const SEEN = 1000 // characters of the text in which a headline would repeat a word
const STEM = 4 // letters of a word that the text must not repeat
/** Languages in which the words of a headline or all nouns have a capital: `Ferry Sinks`, `Neuer Fahrplan`. */
const CAPITALIZING = /^(?:en|de|lb|nds)/

/**
 * Reads the only open line of a head as the byline if it is a name: `Ayşe Demir` directly above a Turkish text that names nobody so.
 * Not in a language whose headlines have such capitals: `Market Report`. Returns the open lines that are left.
 */
export function readLoneName(reader: Reader, open: readonly number[], first: number): readonly number[] {
  const [index, more] = open
  if (index === undefined || more !== undefined || index !== first - 1 || first >= reader.blocks.length) return open
  const { builder, source } = reader
  const line = reader.line(index)
  if (builder.article.headline !== undefined || builder.article.byline || !NAME.test(line)) return open
  const from = reader.block(first).start
  const text = source.text.slice(from, from + SEEN).toLowerCase()
  const names = line.toLowerCase().split(/[ -]/)
  if (names.some((word) => text.includes(word.slice(0, STEM)))) return open
  const language = languageOf(reader, first)
  if (language === undefined || CAPITALIZING.test(language)) return open
  addByline(builder, reader.joined(index), [
    { author: { kind: 'person', name: line }, spans: { name: [0, line.length] } },
  ])
  return []
}
