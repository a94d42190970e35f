import type { Article } from '../../article'
import { DATA_MINING_CODES } from '../data-mining'
import { usageTexts } from '../restrictions'
import { element, group, textElement } from '../xml/element'
import { roleUri } from './role'
import { textBlock } from './text-block'

/* Writes the copyright, the usage terms and the reserved rights of a story (`rightsInfo`). */

/** The role of usage terms that repeat others in another language. */
export const TRANSLATION = 'translation'
/** The role of usage terms on data mining. */
export const MINING = 'dataMining'
/** The language of a rights expression whose language is unknown. */
export const UNKNOWN_LANGUAGE = 'urn:x-rights:unknown'

/** Writes `rightsInfo`; an empty list if no rights are known. */
export function writeRights(article: Article): string[] {
  const { copyright, rights = {} } = article
  const { dataMining, terms = [], expressions = [], links = [] } = rights
  const holder = copyright?.holder
  const parts = [
    ...(holder ? [element('copyrightHolder', { literal: holder }, textElement('name', holder))] : []),
    ...(copyright ? [textBlock('copyrightNotice', copyright.text)] : []),
    ...usageTexts(article).map((text) => textBlock('usageTerms', text)),
    ...terms.map(({ language, text }) =>
      textBlock('usageTerms', text, { 'xml:lang': language, roleuri: roleUri(TRANSLATION) }),
    ),
    ...(dataMining?.text || dataMining?.policy
      ? [textBlock('usageTerms', dataMining.text ?? '', { roleuri: roleUri(MINING), href: dataMining.policy })]
      : []),
    ...links.map((href) => element('link', { href })),
    ...expressions.map(({ language = UNKNOWN_LANGUAGE, value }) =>
      textElement('rightsExpressionData', value, { langid: language, enctype: 'text' }),
    ),
    ...(dataMining ? [element('dataMining', { uri: DATA_MINING_CODES[dataMining.kind] })] : []),
  ]
  return parts.length ? [group('rightsInfo', undefined, parts, '  ')] : []
}
