import { type DefaultTreeAdapterMap, Parser, type ParserOptions, Token, Tokenizer } from 'parse5'

type Element = DefaultTreeAdapterMap['element']
type PageTree = Parser<DefaultTreeAdapterMap>

/**
 * Parses HTML as parse5 does, with fewer source offsets: those of elements, start tags and texts, but not those of attributes and end tags.
 * On pages of news sites it takes little more than half the time of parse5, which creates several objects for each tag that no reader uses.
 */
export class PageParser extends Parser<DefaultTreeAdapterMap> {
  constructor(options?: ParserOptions<DefaultTreeAdapterMap>) {
    super(options)
    this.tokenizer = new PageTokenizer(this.options, this)
  }

  override _attachElementToTree(
    element: Element,
    place: Token.Location | null,
    { parent, beforeElement }: Parameters<PageTree['_attachElementToTree']>[2],
  ): void {
    element.sourceCodeLocation = place && {
      startLine: place.startLine,
      startCol: place.startCol,
      startOffset: place.startOffset,
      endLine: place.endLine,
      endCol: place.endCol,
      endOffset: place.endOffset,
      startTag: place,
    }
    if (beforeElement) this.treeAdapter.insertBefore(parent, element, beforeElement)
    else this.treeAdapter.appendChild(parent, element)
  }

  override _setEndLocation(element: Element, token: Token.Token): void {
    const place = element.sourceCodeLocation
    if (!place || !token.location) return // an element that no tag opened may be closed by no token
    const isOwn = token.type === Token.TokenType.END_TAG && token.tagName === element.tagName
    place.endOffset = isOwn ? token.location.endOffset : token.location.startOffset
  }
}

const NUL = 0
const RETURN = 13
const SPACE = 32
const QUOTE = 34
const AMPERSAND = 38
const HYPHEN = 45
const LESS_THAN = 60

/** Whether a character is one of the white space of HTML. It has no carriage return, which the parser reads as a line feed. */
const isSpace = (unit: number): boolean => unit === SPACE || unit === 10 || unit === 9 || unit === 12

/** A tokenizer that adds whole runs of text, attributes and names at once. parse5 looks at the state again for each character. */
class PageTokenizer extends Tokenizer {
  /** Returns a place of the source; null for an attribute. */
  protected override getCurrentLocation(offset: number): Token.Location | null {
    const { pos, html } = this.preprocessor
    const isInTag = this.currentToken !== null && offset === 0
    return isInTag && pos < html.length ? null : super.getCurrentLocation(offset)
  }

  protected override _stateData(unit: number): void {
    super._stateData(unit)
    if (isSpace(unit)) this.#addSpace()
    else if (unit !== AMPERSAND) this.#addUntil(unit, LESS_THAN, AMPERSAND)
  }

  protected override _stateRawtext(unit: number): void {
    super._stateRawtext(unit)
    this.#addUntil(unit, LESS_THAN, LESS_THAN)
  }

  protected override _stateScriptData(unit: number): void {
    super._stateScriptData(unit)
    this.#addUntil(unit, LESS_THAN, LESS_THAN)
  }

  protected override _stateComment(unit: number): void {
    super._stateComment(unit)
    this.#addUntil(unit, HYPHEN, LESS_THAN)
  }

  protected override _stateAttributeValueDoubleQuoted(unit: number): void {
    super._stateAttributeValueDoubleQuoted(unit)
    this.#addUntil(unit, QUOTE, AMPERSAND)
  }

  protected override _stateAttributeName(unit: number): void {
    super._stateAttributeName(unit)
    if (isNameLetter(unit)) this.currentAttr.name += this.#takeName()
  }

  protected override _stateTagName(unit: number): void {
    super._stateTagName(unit)
    const token = this.currentToken
    if (isNameLetter(unit) && token && 'tagName' in token) token.tagName += this.#takeName()
  }

  /** Adds the text up to `first`, `second` or a character that the parser changes, after a character that was added. */
  #addUntil(unit: number, first: number, second: number): void {
    if (unit <= SPACE || unit === first || unit === second) return
    const { preprocessor } = this
    const { html } = preprocessor
    let end = preprocessor.pos + 1
    for (; end < html.length; end++) {
      const next = html.charCodeAt(end)
      if (next === first || next === second || next === NUL || next === RETURN || (next >= 0xd800 && next < 0xe000))
        break
    }
    this.#moveTo(end)
  }

  /** Adds the white space after white space that was added. */
  #addSpace(): void {
    const { preprocessor } = this
    const { html } = preprocessor
    let end = preprocessor.pos + 1
    // Between a carriage return and its line feed, which is left to the parser, there is no space.
    if (html.charCodeAt(preprocessor.pos) === RETURN) return
    while (isSpace(html.charCodeAt(end))) end++
    this.#moveTo(end)
  }

  #moveTo(end: number): void {
    this.preprocessor.pos = end - 1
    this.runEnd = end
  }

  /** Returns the letters after the one that was read, and moves past them. */
  #takeName(): string {
    const { preprocessor } = this
    const { html, pos } = preprocessor
    let end = pos + 1
    while (isNameLetter(html.charCodeAt(end))) end++
    preprocessor.pos = end - 1
    return html.slice(pos + 1, end)
  }
}

/** Whether a character is kept as it is in the name of a tag or an attribute. */
const isNameLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || unit === HYPHEN
