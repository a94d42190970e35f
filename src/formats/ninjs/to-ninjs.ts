import type { Article } from '../../article'
import { checkWriteArguments, type OptionsOf } from '../../diagnostics/check-options'
import { WirecopyError } from '../../diagnostics/error'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { factOptions, type ItemFacts } from '../item-facts'
import { type NowOption, nowOptions } from '../now'
import { requireItem } from '../require-item'
import { GENERATIONS, type NinjsStandard } from './generations'
import type { NinjsObject } from './ninjs-object'
import { writeItem } from './write-item'

/** Options of `toNinjs`, with facts about the item for articles that lack them. */
export interface NinjsOptions<Standard extends NinjsStandard = NinjsStandard> extends ItemFacts, NowOption {
  /** The version of the standard. Default 3.2; Superdesk and most other consumers read 1.6. */
  readonly standard?: Standard
}

/** The allowed values of each option of `toNinjs`. */
export const ninjsOptions = {
  ...factOptions,
  ...nowOptions,
  standard: /* @__PURE__ */ Object.keys(GENERATIONS),
} as const satisfies OptionsOf<NinjsOptions>

/**
 * Writes an article as ninjs: body as HTML and plain text, pictures and links as associations.
 * Facts that the article's item lacks are taken from the options; a missing guid is derived by `storyKey`.
 * Throws `missing-metadata` if no guid can be derived, `wrong-class` for a picture, graphic, video or audio item without a body,
 * `invalid-argument` for a value that is not an article and for invalid options.
 *
 * @example
 * JSON.parse(toNinjs(article, { guid: 'urn:x:1' })).uri // 'urn:x:1'
 * toNinjs({ body: [] }) // throws WirecopyError with code 'missing-metadata'
 */
export function toNinjs(article: Article, options: NinjsOptions = {}): string {
  return rethrowAsMisuse('toNinjs', () => writeNinjs(article, options))
}

/**
 * Returns an article as an object of ninjs: what `toNinjs` writes, before it is text.
 * The type is that of the version. Throws as `toNinjs` does.
 *
 * @example toNinjsObject(article, { guid: 'urn:x:1' }).headlines // [{ role: 'main', value: 'Ferries run again', … }]
 */
export function toNinjsObject<Standard extends NinjsStandard = '3.2'>(
  article: Article,
  options?: NinjsOptions<Standard>,
): NinjsObject<Standard>
export function toNinjsObject(article: Article, options: NinjsOptions = {}): unknown {
  return rethrowAsMisuse('toNinjsObject', () => JSON.parse(writeNinjs(article, options, 'toNinjsObject')))
}

const MEDIA: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(['picture', 'graphic', 'video', 'audio'])

/** Throws `wrong-class` for a picture, graphic, video or audio item with nothing to show. */
function requireFile({ item, body }: Article): void {
  if (!MEDIA.has(item?.class) || body.length) return
  throw new WirecopyError(
    'wrong-class',
    `Item of class ${item?.class} has an empty body; ninjs requires its media file.`,
    [{ path: 'item.class', message: `class is ${item?.class}` }],
  )
}

function writeNinjs(article: Article, options: NinjsOptions, writer = 'toNinjs'): string {
  checkWriteArguments(writer, article, options, ninjsOptions)
  const { standard = '3.2', now } = options
  requireFile(article)
  const item = requireItem('ninjs', article, options, ['guid'])
  return `${JSON.stringify(GENERATIONS[standard](writeItem(article, item, { standard, now })), null, 2)}\n`
}
