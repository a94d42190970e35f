import type { Article } from '../article'
import { checkOptions, type OptionTable, optionShapes, requireArticle } from '../diagnostics/check-options'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import type { Story } from '../diagnostics/story'
import type { FormatName } from '../formats'
import { lossesBetween } from '../formats/field-support'
import type { Loss } from '../formats/format'
import { withPossibleNotes } from '../restrictions/with-possible-notes'
import { pushAll } from '../text/push-all'
import { formats } from './all-formats'
import { consumerNeeds, consumers } from './consumers'
import { onlyStory } from './only-story'
import { pickOptions } from './pick-options'
import { formatRow, read } from './read'
import { type ReadOptions, readOptions } from './read-options'
import { lossesAs, type WriteForOptions, writeAs } from './write-as'

/** Options of `convert`: source format, target format, and values for missing item fields. */
export interface ConvertOptions extends ReadOptions, WriteForOptions {
  /** The format to write. */
  readonly to: FormatName
  /** Whether to throw when the format leaves anything out of an article. */
  readonly strict?: boolean
}

/** The allowed values of the writing options of all formats. A format ignores the options of others. */
const writeOptions: OptionTable = /* @__PURE__ */ (() => ({
  ...Object.assign({}, ...Object.values(formats).map(({ writes }) => writes)),
  for: Object.keys(consumers),
}))()

/** The allowed values of the options of `convert`. `to` may have any value here; `formatRow` checks it. */
export const convertOptions: OptionTable = /* @__PURE__ */ (() => ({
  ...readOptions,
  ...writeOptions,
  to: optionShapes.text,
  strict: optionShapes.yesOrNo,
}))()

/**
 * Reads the one story in a text and writes it in another format. The options fill fields that the article's item lacks. Throws
 * `invalid-input` when the text contains several stories (use `convertAll`), and what reader and writer throw. Use `losses` to list what
 * the format leaves out.
 *
 * @example
 * const json = convert(copy, { to: 'json' })
 * JSON.parse(json).headline // 'Ferries run again'
 * convert('\n', { to: 'newsml' }) // throws WirecopyError with code 'missing-metadata'
 */
export function convert(input: string | Uint8Array, options: ConvertOptions): string {
  return write(onlyStory(readForConvert(input, options)).article, options)
}

/**
 * Reads every story in a text and writes each in another format, in order. Throws as `convert` does.
 *
 * @example
 * convertAll('{"headline":"Rain","body":[]}\n{"headline":"Snow","body":[]}', { to: 'json' }).length // 2
 */
export function convertAll(input: string | Uint8Array, options: ConvertOptions): string[] {
  return readForConvert(input, options).map((story) => write(story.article, options))
}

/** Returns the stories of a text, after checking that the target format and the options allow to write them. */
function readForConvert(input: string | Uint8Array, options: ConvertOptions): Story[] {
  checkOptions('convert', options, convertOptions)
  formatRow(options.to)
  return read(input, pickOptions(options, readOptions))
}

/**
 * Writes an article in a format by its name. The options fill fields that the article’s item lacks.
 * In a format for publishing, an editor’s note that may restrict the story also becomes a notice of kind `possible`.
 * Throws `missing-metadata` when a required field is neither in the item nor in the options, `lossy` when `strict` is set and the format
 * leaves something
 * out, `invalid-argument` for an invalid article or invalid options.
 *
 * @example
 * const xml = write(article, { to: 'newsml', guid: 'urn:x:1', provider: 'AP', versionCreated: '2024-04-24T09:30:00Z' })
 * detect(xml) // 'newsml'
 * write({ body: [] }, { to: 'newsml' }) // throws WirecopyError with code 'missing-metadata'
 */
export function write(article: Article, options: Omit<ConvertOptions, keyof ReadOptions>): string {
  return rethrowAsMisuse('write', () => {
    requireArticle('write', article)
    checkOptions('write', options, convertOptions)
    return writeAs(article, options, formatRow(options.to), withPossibleNotes)
  })
}

/**
 * Returns what a format, written with these options, leaves out of an article, with reasons.
 * With a list of formats, the article is converted from each to the next; a loss names the format that causes it, and its path is that in
 * the given
 * article.
 *
 * @example
 * losses({ take: { text: '1st Ld' }, body: [] }, 'newsml').map(({ path }) => path) // ['take']
 * losses({ take: { text: '1st Ld' }, body: [] }, ['newsml', 'nitf']) // [{ path: 'take', format: 'newsml', … }]
 */
export function losses(
  article: Article,
  to: FormatName | readonly FormatName[],
  options: WriteForOptions = {},
): Loss[] {
  return rethrowAsMisuse('losses', () =>
    typeof to === 'string' ? lossesIn(article, to, options) : chainLosses(article, to, options),
  )
}

function chainLosses(article: Article, chain: readonly FormatName[], options: WriteForOptions): Loss[] {
  requireArticle('losses', article)
  checkOptions('losses', options, writeOptions)
  const lost: Loss[] = []
  let current = article
  for (const to of chain) {
    const { format, formatFor } = formatRow(to)
    const wish = consumerNeeds(options.for, to)
    const written = formatFor?.({ ...options, ...wish?.options }) ?? format
    current = written.carries(wish ? wish.prepare(current, options) : current)
    const isLost = ({ path }: Loss): boolean => lost.some((one) => `${path}.`.startsWith(`${one.path}.`))
    const more = lossesBetween(article, current, written.table).filter((loss) => !isLost(loss))
    pushAll(
      lost,
      more.map((loss) => ({ ...loss, format: to })),
    )
  }
  return lost
}

function lossesIn(article: Article, to: FormatName, options: WriteForOptions): Loss[] {
  requireArticle('losses', article)
  checkOptions('losses', options, writeOptions)
  return lossesAs(article, to, formatRow(to), options)
}
