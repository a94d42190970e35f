import type { Article } from '../article'
import { checkOptions, optionShapes, requireArticle } from '../diagnostics/check-options'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import type { FormatName, FormatWriter } from '../formats'
import { consumers } from './consumers'
import type { FormatLoader } from './format-loader'
import { loadFormat } from './load-format'
import { onlyStory } from './only-story'
import { pickOptions } from './pick-options'
import { type ReadAsyncOptions, readAsyncOptions, readAsyncWith } from './read-async-with'
import { isForPublishing, type WriteForOptions, writeAs } from './write-as'

/** Options of `convertAsync`: those of `convert`, with the limits of mail. */
export interface ConvertAsyncOptions extends ReadAsyncOptions, WriteForOptions {
  /** The format to write. */
  readonly to: FormatName
  /** Whether to throw when the format leaves anything out of an article. */
  readonly strict?: boolean
}

/** Reads the one story in a text of any format and writes it in another, with formats from `loader`: see `convertAsync`. */
export async function convertAsyncWith(
  loader: FormatLoader,
  input: string | Uint8Array,
  options: ConvertAsyncOptions,
): Promise<string> {
  const format = await formatOf(loader, options)
  const story = onlyStory(await readAsyncWith(loader, input, pickOptions(options, readAsyncOptions)))
  return (await writerOf(loader, format, options))(story.article)
}

/** Reads every story in a text of any format and writes each in another, with formats from `loader`: see `convertAllAsync`. */
export async function convertAllAsyncWith(
  loader: FormatLoader,
  input: string | Uint8Array,
  options: ConvertAsyncOptions,
): Promise<string[]> {
  const format = await formatOf(loader, options)
  const stories = await readAsyncWith(loader, input, pickOptions(options, readAsyncOptions))
  const write = await writerOf(loader, format, options)
  return stories.map(({ article }) => write(article))
}

/** The allowed values of the options that are not those of one format. */
const commonOptions = {
  ...readAsyncOptions,
  for: /* @__PURE__ */ Object.keys(consumers),
  to: optionShapes.text,
  strict: optionShapes.yesOrNo,
}

/** Loads the format to write and checks the options. */
async function formatOf(loader: FormatLoader, options: ConvertAsyncOptions): Promise<FormatWriter> {
  const to: unknown = rethrowAsMisuse('convert', () => options?.to)
  const format =
    typeof to === 'string' && Object.hasOwn(loader.writers, to) ? await loadFormat(loader.writers, to) : undefined
  try {
    checkOptions('convert', options, { ...commonOptions, ...format?.writes })
  } catch {
    // wrong, or an option of another format: only the tables of all formats can say
    checkOptions('convert', options, { ...(await loader.convertOptions()), ...readAsyncOptions })
  }
  return format ?? loadFormat<FormatWriter>(loader.writers, options.to)
}

/** Returns a function that writes articles in a format. */
async function writerOf(
  loader: FormatLoader,
  format: FormatWriter,
  options: ConvertAsyncOptions,
): Promise<(article: Article) => string> {
  const { limits: _, ...writing } = options // the limits are for reading
  const withNotes = isForPublishing(format) ? await loader.withPossibleNotes() : (article: Article) => article
  return (article) =>
    rethrowAsMisuse('write', () => {
      requireArticle('write', article)
      return writeAs(article, writing, format, withNotes)
    })
}
