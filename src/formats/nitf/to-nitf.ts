import type { Article } from '../../article'
import { checkWriteArguments, type OptionsOf } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import type { InlineTags } from '../body/write/write-block'
import { inlinesOf } from '../inline/inlines-of'
import { factOptions, type ItemFacts, itemOf } from '../item-facts'
import { type NowOption, nowOptions } from '../now'
import { requireText } from '../require-text'
import { group } from '../xml/element'
import { inlineTags, room } from './names'
import { writeNitfBody } from './write-body'
import { writeBodyHead } from './write-body-head'
import { writeHead } from './write-head'

/** Options of `toNitf`: the style of the document, and metadata that the article lacks. */
export interface NitfOptions extends ItemFacts, NowOption {
  /** `namespace` (the default) uses the NITF namespace. `dtd` uses a document type instead, as older receivers require. */
  readonly style?: 'namespace' | 'dtd'
}

/** The allowed values of each option. */
export const nitfOptions = {
  ...factOptions,
  ...nowOptions,
  style: ['namespace', 'dtd'],
} as const satisfies OptionsOf<NitfOptions>

/** The formal public identifier of NITF 3.6. It is also written as the version of the document. */
const PUBLIC = '-//IPTC//DTD NITF 3.6//EN'
const DOCTYPE = `<!DOCTYPE nitf PUBLIC "${PUBLIC}" "nitf-3-6.dtd">\n`

/**
 * Writes an article as a NITF 3.6 document.
 * Options supply metadata that the article lacks; NITF requires none of it.
 * Throws `invalid-argument` for invalid articles or options.
 *
 * @example
 * fromNitf(toNitf(article)).headline // 'Ferries run again'
 */
export function toNitf(article: Article, options: NitfOptions = {}): string {
  return rethrowAsMisuse('toNitf', () => writeNitf(article, options))
}

function writeNitf(article: Article, options: NitfOptions): string {
  checkWriteArguments('toNitf', article, options, nitfOptions)
  requireText(article, 'NITF')
  const item = itemOf(article, options)
  const dtd = options.style === 'dtd'
  const attributes = {
    xmlns: dtd ? undefined : 'http://iptc.org/std/NITF/2006-10-18/',
    version: PUBLIC,
    uno: item.guid,
    baselang: article.language,
  }
  const inlines = inlinesOf(article, room)
  const named: InlineTags = { at: inlines.at, tags: (one) => inlineTags(one) }
  const parts = [...writeBodyHead(article, '    ', named), ...writeNitfBody(article, '    ', named)]
  const document = group(
    'nitf',
    attributes,
    [writeHead(article, item, inlines, options.now), group('body', undefined, parts, '  ')],
    '',
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${dtd ? DOCTYPE : ''}${document}\n`
}
