import { Token, TokenizerMode } from 'parse5'
import { PageParser } from './page-parser'

/** Elements whose content is text up to their end tag. HTML does not let them close themselves. */
const TEXTS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['script', 'style', 'title', 'textarea', 'iframe', 'noscript', 'noframes', 'noembed', 'xmp'],
])

/**
 * Parses a page that says it is XHTML: an element of text that closes itself ends there, as `<script src="a.js" />` does.
 * By the rules of HTML, the rest of the page would be its text.
 */
export class XhtmlParser extends PageParser {
  override onStartTag(token: Token.TagToken): void {
    const { selfClosing, tagName } = token
    super.onStartTag(token)
    if (!selfClosing || token.ackSelfClosing || !TEXTS.has(tagName)) return
    this.tokenizer.state = TokenizerMode.DATA
    this.onEndTag({ ...token, type: Token.TokenType.END_TAG, attrs: [], selfClosing: false })
  }
}

/** Declaration of XHTML at the start of a page: an XML declaration, a DOCTYPE, or the namespace of `<html>`. */
const XHTML =
  /^\s*<\?xml\s|<!DOCTYPE[^>]{0,60}\/\/DTD XHTML |<html\s[^>]{0,300}xmlns=["']http:\/\/www\.w3\.org\/1999\/xhtml/i

/** Whether a page says that it is XHTML. */
export const isXhtml = (source: string): boolean => XHTML.test(source.slice(0, 2000))
