import { XMLValidator } from 'fast-xml-parser'
import { WirecopyError } from '../../diagnostics/error'
import type { DocumentLimits } from '../document-source'
import { checkXmlLimits } from './check-limits'
import { fault } from './fault'
import { parsePlain } from './parse-plain'
import { RESERVED } from './plain-tag'
import type { XmlElement } from './tree'

/** The root element of any document, or the error that tells what is wrong with it and where. */
export function parseStrict(document: string, limits: Required<DocumentLimits>): XmlElement {
  checkXmlLimits(document, limits)
  const found = XMLValidator.validate(document)
  if (found !== true) {
    const { msg, line, col: column } = found.err
    const message = msg.replace(/\.+$/, '')
    throw new WirecopyError('invalid-input', `${message} (line ${line}, column ${column}).`, [
      { line, column, message },
    ])
  }
  const root = parsePlain(document, limits, true)
  if (root) return root
  const reserved = RESERVED_NAME.exec(document)
  if (reserved) throw fault('unsafe-input', `Name “${reserved[1]}” is not allowed`, document, reserved.index)
  throw new WirecopyError('invalid-input', 'Document is not well-formed.')
}

/** `<__proto__>`, ` constructor="x"` */
const RESERVED_NAME = /* @__PURE__ */ (() => new RegExp(`[\\s<](${[...RESERVED].join('|')})[\\s=/>]`))()
