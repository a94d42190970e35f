import type { Article } from '../article'
import { type OptionsOf, optionShapes } from '../diagnostics/check-options'
import { type SizeLimits, sizeOptions } from '../diagnostics/check-size'
import { readDateOption } from '../diagnostics/date-option'
import { zoneOption } from '../diagnostics/zone-option'
import type { Languages } from '../lexicon/annotate/language-rows'
import type { Gazetteer } from '../lexicon/geography'
import type { TokenPage } from './page'
import type { PageBlock, PageBlockKind } from './page-block'
import { pageTextsOf } from './page-texts'
import { type ReferenceDay, readReferenceDay, referenceDayOf } from './times/reference-day'
import { ElidedNames } from './tokens/elided-names'
import { flattenString } from './tokens/flat'
import { tokenise } from './tokens/tokenise'
import { Tokens } from './tokens/tokens'
import { type LanguageWords, languageWordsOf } from './words'

/** Options of `annotate`. */
export interface AnnotateOptions {
  /** The day from which `Monday` and `last week` are counted: `2024-04-24`, with or without a clock time. Default: the day of the story, or the `date` that it was parsed with. */
  readonly date?: string
  /** The language of the text, as a BCP 47 tag. Default: the language of the article, or English if that is unknown. */
  readonly language?: string
  /**
   * The time zone of `local time` and of clock times without one: an IANA name (`America/New_York`) or a UTC offset (`+02:00`). A zone that the
   * text names means what it says. Default: the `zone` that the story was parsed with; without one, only UTC is resolved.
   */
  readonly zone?: string
  /** A large table of places, such as that of `wirecopy/gazetteer`; it must not call `annotate` or `annotateText`. Default: none. */
  readonly gazetteer?: Gazetteer
  /** The maximum length of the text that `annotateText` accepts; default 64 MiB. */
  readonly limits?: SizeLimits
}

/** Options of `parse` that a story remembers, for what neither the caller nor the article says. */
export type RememberedOptions = { readonly [name in 'date' | 'language' | 'zone']?: string | undefined }

/** The allowed values of each option of `annotate`. `readDateOption` checks the day. */
export const annotateOptions = {
  date: { what: 'a day', fits: () => true },
  language: optionShapes.language,
  zone: zoneOption,
  gazetteer: optionShapes.gazetteer,
  limits: { of: sizeOptions },
} as const satisfies OptionsOf<AnnotateOptions>

const tokens = new Tokens() // one page is read at a time, and its result keeps no token
const BETWEEN = '\n\n'

/** Returns the texts of an article as one tokenized page, separated by empty lines. The page is valid until the next one is read. */
export function pageOfArticle(
  article: Article,
  options: AnnotateOptions,
  languages: Languages,
  parsedWith: RememberedOptions = {},
): TokenPage {
  const blocks: UntokenisedBlock[] = []
  const parts: string[] = []
  let start = 0
  for (const { kind, path, text } of pageTextsOf(article)) {
    blocks.push(makeBlock(kind, path, start, start + text.length, start))
    parts.push(text)
    start += text.length + BETWEEN.length
  }
  const date = readDateOption(options.date)
  const reference =
    date === undefined ? (referenceDayOf(article) ?? readReferenceDay(parsedWith.date ?? '')) : readReferenceDay(date)
  parts.push('') // the joined string is in the engine's simplest shape: see `flattenString`
  return makePage(
    parts.join(BETWEEN),
    blocks,
    languageWordsOf(languages, options.language ?? parsedWith.language ?? article.language ?? 'en'),
    reference,
    { zone: options.zone ?? parsedWith.zone, gazetteer: options.gazetteer },
    article,
  )
}

/** Returns a plain text as a tokenized page. Blank lines separate its paragraphs. The page is valid until the next one is read. */
export function pageOfText(text: string, options: AnnotateOptions, languages: Languages): TokenPage {
  const blocks: UntokenisedBlock[] = []
  const addBlock = (start: number, end: number): void => {
    if (text.slice(start, end).trim()) blocks.push(makeBlock('paragraph', 'text', start, end, 0))
  }
  let start = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    let next = at + 1
    while (next < text.length && SPACES.includes(text.charAt(next))) next++
    if (text.charAt(next) !== '\n') {
      at = Math.max(at, next - 1)
      continue
    }
    addBlock(start, at)
    start = at = next
  }
  addBlock(start, text.length)
  const date = readDateOption(options.date)
  const reference = date === undefined ? undefined : readReferenceDay(date)
  return makePage(flattenString(text), blocks, languageWordsOf(languages, options.language ?? 'en'), reference, options)
}

const SPACES = ' \t\r'

/** A block before its tokens are known: a writable `PageBlock`. */
type UntokenisedBlock = { -readonly [key in keyof PageBlock]: PageBlock[key] }

const makeBlock = (
  kind: PageBlockKind,
  path: string,
  start: number,
  end: number,
  origin: number,
): UntokenisedBlock => ({
  kind,
  path,
  start,
  end,
  origin,
  from: 0,
  to: 0,
})

function makePage(
  text: string,
  blocks: readonly UntokenisedBlock[],
  words: LanguageWords,
  reference: ReferenceDay | undefined,
  { zone, gazetteer }: { readonly zone?: string | undefined; readonly gazetteer?: Gazetteer | undefined },
  article?: Article,
): TokenPage {
  tokens.clear()
  const names = words.spelling.elides ? new ElidedNames(text) : undefined
  for (const block of blocks) {
    block.from = tokens.count
    tokenise(text, block.start, block.end, tokens, words.vocabulary, words.spelling, names)
    block.to = tokens.count
  }
  const facts = words.facts.read(tokens)
  return { text, blocks, tokens, facts, words, reference, zone, gazetteer, article, sentences: [] }
}
