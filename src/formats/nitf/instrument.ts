import type { Instrument } from '../../article'
import { toCode, toLine } from '../parse-values'
import { textElement } from '../xml/element'
import { content, type XmlElement } from '../xml/tree'

/* Securities as `classifier` elements: `type` is the kind, `idsrc` the exchange, `value` the code, the content the text as filed. */

const KINDS = ['ticker', 'ric', 'isin'] as const

/** Writes the securities of a story as classifiers. */
export const writeInstruments = (instruments: readonly Instrument[] = []): string[] =>
  instruments.map(({ text, kind, code, exchange }) =>
    textElement('classifier', text, { type: kind, idsrc: exchange, value: code }),
  )

/** Reads the security that a classifier names; undefined for other elements. */
export function readInstrument(classifier: XmlElement): Instrument | undefined {
  const { type, idsrc, value } = classifier.attributes
  const kind = KINDS.find((one) => one === type)
  const known = toCode(value)
  if (classifier.local !== 'classifier' || !kind || !known) return undefined
  const exchange = toLine(idsrc)
  return { text: toLine(content(classifier)) ?? known, kind, code: known, ...(exchange && { exchange }) }
}
