import type { Instrument } from '../../article'
import { toCode, toLine } from '../parse-values'
import { textElement } from '../xml/element'
import { content, type XmlElement } from '../xml/tree'

/* Securities, as classifiers: the kind is the type, the exchange issues the code, the words are as filed. */

const KINDS = ['ticker', 'ric', 'isin'] as const

/** The securities of a story. */
export const writeInstruments = (instruments: readonly Instrument[] = []): string[] =>
  instruments.map(({ text, kind, code, exchange }) =>
    textElement('classifier', text, { type: kind, idsrc: exchange, value: code }),
  )

/** The security that a classifier names, or nothing where it names something else. */
export function readInstrument(classifier: XmlElement): Instrument | undefined {
  const { type, idsrc, value } = classifier.attributes
  const kind = KINDS.find((one) => one === type)
  const known = toCode(value)
  if (classifier.local !== 'classifier' || !kind || !known) return undefined
  const exchange = toLine(idsrc)
  return { text: toLine(content(classifier)) ?? known, kind, code: known, ...(exchange && { exchange }) }
}
