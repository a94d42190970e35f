import type { DocumentLimits } from '../document-source'
import { endOfDoctype } from './check-limits'
import { endOfBlank, plainTag } from './plain-tag'
import { CONTROL, resolveReferences } from './references'
import { elementIn, type NamespaceScope, SCOPE, scopeInside } from './scope'
import type { XmlElement, XmlNode } from './tree'

/* Nearly all documents are plain. They are checked and read here in one pass; at the first thing out of the ordinary, right or wrong, this
   pass gives up, and the careful reader judges the whole. So no error is told here, and nothing passes that the careful one would refuse. */

/** `<?xml version="1.0" encoding="UTF-8"?>`, and a document type that only names an outside DTD; not `<!DOCTYPE a [ … ]>`. */
const PROLOG =
  /^(?:<\?xml version=(["'])1\.0\1(?: encoding=\1[\w.-]+\1)?(?: standalone=\1(?:yes|no)\1)? ?\?>)?[ \t\n]*(?:<!DOCTYPE [A-Za-z][\w:-]*(?: PUBLIC "[^"<>&[\]]*"| SYSTEM)[ \n]+"[^"<>&[\]]*">)?/
/** `<?pi`; not `<?<` */
const INSTRUCTION = /^<\?[\p{L}_:]/u
const BLANK = /^[ \t\n]*$/

/** An element that is not closed yet, and the namespaces in force inside it. */
interface OpenElement {
  readonly name: string
  readonly children: XmlNode[]
  readonly scope: NamespaceScope
}

/**
 * The root element of a document that is plainly well-formed; nothing for any other. One that is `judged` to be well-formed may hold what is
 * rare, too: processing instructions, a document type with declarations, names beyond ASCII.
 */
export function parsePlain(given: string, limits: Required<DocumentLimits>, judged = false): XmlElement | undefined {
  if (given.length > limits.size || CONTROL.test(given)) return undefined
  const document = given.includes('\r') ? given.replace(/\r\n?/g, '\n') : given // XML 1.0, 2.11
  const open: OpenElement[] = []
  let root: XmlElement | undefined
  let within: OpenElement | undefined
  let text = '' // runs on behind a comment
  const flush = (): void => {
    if (text) within?.children.push(text)
    text = ''
  }

  let at = PROLOG.exec(document)?.[0].length ?? 0
  for (;;) {
    const sign = document.indexOf('<', at)
    if (sign !== at) {
      const part = document.slice(at, sign < 0 ? document.length : sign)
      const said = within ? resolveReferences(part, judged) : judged || BLANK.test(part) ? '' : undefined
      if (said === undefined) return undefined
      text += said
    }
    if (sign < 0) return within ? undefined : root

    const second = document.charCodeAt(sign + 1)
    if (second === 0x2f) {
      if (!within || !document.startsWith(within.name, sign + 2)) return undefined
      const end = sign + within.name.length + 2
      at = (judged ? endOfBlank(document, end) : end) + 1
      if (document.charCodeAt(at - 1) !== 0x3e) return undefined
      flush()
      open.pop()
      within = open.at(-1)
    } else if (judged && INSTRUCTION.test(document.slice(sign, sign + 3))) at = document.indexOf('?>', sign) + 2
    else if (second !== 0x21) {
      const tag = plainTag(document, sign, judged)
      if (!tag || (root && !within)) return undefined
      const children: XmlNode[] = []
      const around = within?.scope ?? SCOPE
      const scope = tag.declares ? scopeInside(around, tag.attributes) : around
      const element = elementIn(scope, tag.name, tag.attributes, children)
      flush()
      if (within) within.children.push(element)
      else root = element
      at = tag.end
      if (tag.isEmpty) continue
      within = { name: tag.name, children, scope }
      if (open.push(within) > limits.depth) return undefined
    } else if (document.startsWith('<!--', sign)) {
      const end = document.indexOf('-->', sign + 4)
      if (end < 0) return undefined
      at = end + 3
    } else if (judged && document.startsWith('<!DOCTYPE', sign)) at = endOfDoctype(document, sign)
    else {
      const end = within && document.startsWith('<![CDATA[', sign) ? document.indexOf(']]>', sign + 9) : -1
      if (end < 0) return undefined
      flush()
      within?.children.push(document.slice(sign + 9, end))
      at = end + 3
    }
  }
}
