"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; } var _class;

var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/formats/body/read/open-tree.ts


var _parse5 = require('parse5');

// src/formats/body/read/page-parser.ts

var PageParser = class extends _parse5.Parser {
  constructor(options) {
    super(options);
    this.tokenizer = new PageTokenizer(this.options, this);
  }
  _attachElementToTree(element, place, { parent, beforeElement }) {
    element.sourceCodeLocation = place && {
      startLine: place.startLine,
      startCol: place.startCol,
      startOffset: place.startOffset,
      endLine: place.endLine,
      endCol: place.endCol,
      endOffset: place.endOffset,
      startTag: place
    };
    if (beforeElement) this.treeAdapter.insertBefore(parent, element, beforeElement);
    else this.treeAdapter.appendChild(parent, element);
  }
  _setEndLocation(element, token) {
    const place = element.sourceCodeLocation;
    if (!place || !token.location) return;
    const isOwn = token.type === _parse5.Token.TokenType.END_TAG && token.tagName === element.tagName;
    place.endOffset = isOwn ? token.location.endOffset : token.location.startOffset;
  }
};
var NUL = 0;
var RETURN = 13;
var SPACE = 32;
var QUOTE = 34;
var AMPERSAND = 38;
var HYPHEN = 45;
var LESS_THAN = 60;
var isSpace = (unit) => unit === SPACE || unit === 10 || unit === 9 || unit === 12;
var PageTokenizer = class extends _parse5.Tokenizer {
  /** Returns a place of the source; null for an attribute. */
  getCurrentLocation(offset) {
    const { pos, html } = this.preprocessor;
    const isInTag = this.currentToken !== null && offset === 0;
    return isInTag && pos < html.length ? null : super.getCurrentLocation(offset);
  }
  _stateData(unit) {
    super._stateData(unit);
    if (isSpace(unit)) this.#addSpace();
    else if (unit !== AMPERSAND) this.#addUntil(unit, LESS_THAN, AMPERSAND);
  }
  _stateRawtext(unit) {
    super._stateRawtext(unit);
    this.#addUntil(unit, LESS_THAN, LESS_THAN);
  }
  _stateScriptData(unit) {
    super._stateScriptData(unit);
    this.#addUntil(unit, LESS_THAN, LESS_THAN);
  }
  _stateComment(unit) {
    super._stateComment(unit);
    this.#addUntil(unit, HYPHEN, LESS_THAN);
  }
  _stateAttributeValueDoubleQuoted(unit) {
    super._stateAttributeValueDoubleQuoted(unit);
    this.#addUntil(unit, QUOTE, AMPERSAND);
  }
  _stateAttributeName(unit) {
    super._stateAttributeName(unit);
    if (isNameLetter(unit)) this.currentAttr.name += this.#takeName();
  }
  _stateTagName(unit) {
    super._stateTagName(unit);
    const token = this.currentToken;
    if (isNameLetter(unit) && token && "tagName" in token) token.tagName += this.#takeName();
  }
  /** Adds the text up to `first`, `second` or a character that the parser changes, after a character that was added. */
  #addUntil(unit, first, second) {
    if (unit <= SPACE || unit === first || unit === second) return;
    const { preprocessor } = this;
    const { html } = preprocessor;
    let end = preprocessor.pos + 1;
    for (; end < html.length; end++) {
      const next = html.charCodeAt(end);
      if (next === first || next === second || next === NUL || next === RETURN || next >= 55296 && next < 57344)
        break;
    }
    this.#moveTo(end);
  }
  /** Adds the white space after white space that was added. */
  #addSpace() {
    const { preprocessor } = this;
    const { html } = preprocessor;
    let end = preprocessor.pos + 1;
    if (html.charCodeAt(preprocessor.pos) === RETURN) return;
    while (isSpace(html.charCodeAt(end))) end++;
    this.#moveTo(end);
  }
  #moveTo(end) {
    this.preprocessor.pos = end - 1;
    this.runEnd = end;
  }
  /** Returns the letters after the one that was read, and moves past them. */
  #takeName() {
    const { preprocessor } = this;
    const { html, pos } = preprocessor;
    let end = pos + 1;
    while (isNameLetter(html.charCodeAt(end))) end++;
    preprocessor.pos = end - 1;
    return html.slice(pos + 1, end);
  }
};
var isNameLetter = (unit) => unit >= 97 && unit <= 122 || unit === HYPHEN;

// src/formats/body/read/open-tree.ts
var DEPTH = 512;
var MADE_UP = 5e4;
var MADE_UP_PER_TAG = 20;
function openTree(source, depth = DEPTH) {
  let open = 0;
  let made = 0;
  const most = MADE_UP + MADE_UP_PER_TAG * tagsIn(source);
  const treeAdapter = {
    ..._parse5.defaultTreeAdapter,
    // The end of a text moves with each word; parse5 copies the whole place each time.
    updateNodeSourceCodeLocation({ sourceCodeLocation: place }, { endOffset }) {
      if (place && endOffset !== void 0) place.endOffset = endOffset;
    },
    createElement(...[name, namespace, attributes]) {
      if (++made > most)
        throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("limit-exceeded", "Unclosed tags of the HTML create too many elements.");
      return _parse5.defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    onItemPush() {
      if (++open > depth) throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("limit-exceeded", `HTML nests deeper than ${depth} elements.`);
    },
    onItemPop(element) {
      open--;
      if (isShadowRoot(element)) element.nodeName = element.tagName = "div";
    },
    // parse5 adds the content of a shadow root to what is returned here: the element itself, which becomes a `<div>` at its end.
    getTemplateContent: (template) => isShadowRoot(template) ? template : _parse5.defaultTreeAdapter.getTemplateContent(template)
  };
  return PageParser.parse(withRevealed(source), {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter
  });
}
var isShadowRoot = (element) => element.tagName === "template" && /^(?:open|closed)$/i.test(_nullishCoalesce(attribute(element, "shadowrootmode"), () => ( "")));
var REVEALED = /<!--\[if [^\]<>]{0,60}?(?:!|gte? (?!mso))[^\]<>]{0,60}\]>(?!\s*(?:<!)?--)/gi;
function withRevealed(source) {
  if (!source.includes("<!--[if ")) return source;
  return source.replace(REVEALED, (opening) => `<!--${" ".repeat(opening.length - 7)}-->`);
}
function tagsIn(source) {
  let count = 0;
  for (let at = source.indexOf("<"); at >= 0; at = source.indexOf("<", at + 1)) count++;
  return count;
}
function walk(root, visitor) {
  const open = [];
  const lists = [];
  const nexts = [];
  let nodes = root.childNodes;
  let next = 0;
  for (; ; ) {
    const node = nodes[next++];
    if (!node) {
      const element = open.pop();
      if (!element) return;
      visitor.leave(element);
      nodes = _nullishCoalesce(lists.pop(), () => ( []));
      next = _nullishCoalesce(nexts.pop(), () => ( 0));
    } else if (_parse5.defaultTreeAdapter.isTextNode(node)) visitor.text(node);
    else if ("tagName" in node && visitor.enter(node)) {
      open.push(node);
      lists.push(nodes);
      nexts.push(next);
      nodes = node.childNodes;
      next = 0;
    }
  }
}
function attribute({ attrs }, name) {
  for (const one of attrs) if (one.name === name) return one.value;
  return void 0;
}

// src/formats/body/read/align.ts

var REFERENCE = /&(?:#[0-9]{1,20}|#[xX][0-9a-fA-F]{1,20}|[A-Za-z][A-Za-z0-9]{0,40});?/y;
var SIGN = /[&\r\0<]/g;
function align(source, start, end, value) {
  if (end - start === value.length && source.startsWith(value, start)) {
    return [{ text: value, start, end, plain: true }];
  }
  const pieces = [];
  let at = start;
  let done = 0;
  const addPiece = (until, text, plain) => {
    if (text) pieces.push({ text, start: at, end: until, plain });
    at = until;
    done += text.length;
  };
  while (at < end) {
    SIGN.lastIndex = at;
    const sign = Math.min(end, _nullishCoalesce(_optionalChain([SIGN, 'access', _ => _.exec, 'call', _2 => _2(source), 'optionalAccess', _3 => _3.index]), () => ( end)));
    const same = source.slice(at, sign);
    if (!value.startsWith(same, done)) break;
    addPiece(sign, same, true);
    if (at === end) break;
    const { until, text } = read(source, at, end);
    if (source[at] === "\0" && value[done] === "\uFFFD") addPiece(until, "\uFFFD", false);
    else if (value.startsWith(text, done) && !(text === "" && value[done] === source[at])) addPiece(until, text, false);
    else if (value[done] === source[at]) addPiece(at + 1, value.charAt(done), true);
    else break;
  }
  if (done < value.length) {
    const last = at < end ? void 0 : pieces.pop();
    const left = value.slice(done);
    pieces.push({ text: (_nullishCoalesce(_optionalChain([last, 'optionalAccess', _4 => _4.text]), () => ( ""))) + left, start: at < end ? at : _nullishCoalesce(_optionalChain([last, 'optionalAccess', _5 => _5.start]), () => ( start)), end, plain: false });
  }
  return pieces;
}
function read(source, at, end) {
  if (source[at] === "\r") return { until: Math.min(end, source[at + 1] === "\n" ? at + 2 : at + 1), text: "\n" };
  if (source[at] === "<") {
    const close = source.indexOf(">", at);
    return { until: close < 0 || close >= end ? end : close + 1, text: "" };
  }
  REFERENCE.lastIndex = at;
  const reference = _optionalChain([REFERENCE, 'access', _6 => _6.exec, 'call', _7 => _7(source), 'optionalAccess', _8 => _8[0]]);
  return reference ? { until: Math.min(end, at + reference.length), text: meaning(reference) } : { until: at + 1, text: "" };
}
var meanings = /* @__PURE__ */ new Map();
var REMEMBERED = 1e3;
function meaning(reference) {
  const known = meanings.get(reference);
  if (known !== void 0) return known;
  const [node] = _parse5.parseFragment.call(void 0, reference).childNodes;
  const text = node && "value" in node ? node.value : reference;
  if (meanings.size < REMEMBERED) meanings.set(reference, text);
  return text;
}

// src/formats/body/read/html-node.ts

var htmlNode = (element) => new HtmlNode(element);
var HtmlNode = (_class = class _HtmlNode {
  
  
  __init() {this.namespace = "http://www.w3.org/1999/xhtml"}
  
  #children;
  #attributes;
  constructor(node) {;_class.prototype.__init.call(this);
    this.source = node;
    this.local = "tagName" in node ? node.tagName : "html";
    this.name = this.local;
  }
  get page() {
    return this;
  }
  get children() {
    if (!this.#children) {
      const found = [];
      for (const child of this.source.childNodes) {
        if (_parse5.defaultTreeAdapter.isTextNode(child))
          found.push({ local: void 0, text: child.value, place: child.sourceCodeLocation });
        else if (_parse5.defaultTreeAdapter.isElementNode(child)) found.push(new _HtmlNode(child));
      }
      this.#children = found;
    }
    return this.#children;
  }
  get attributes() {
    if (!this.#attributes) {
      const record = /* @__PURE__ */ Object.create(null);
      for (const { name, value } of _nullishCoalesce(this.source.attrs, () => ( []))) record[name] = value;
      this.#attributes = record;
    }
    return this.#attributes;
  }
  get start() {
    return _nullishCoalesce(_optionalChain([this, 'access', _9 => _9.source, 'access', _10 => _10.sourceCodeLocation, 'optionalAccess', _11 => _11.startOffset]), () => ( 0));
  }
  get openEnd() {
    const { sourceCodeLocation: place } = this.source;
    return _nullishCoalesce(_nullishCoalesce(_optionalChain([place, 'optionalAccess', _12 => _12.startTag, 'optionalAccess', _13 => _13.endOffset]), () => ( _optionalChain([place, 'optionalAccess', _14 => _14.endOffset]))), () => ( this.start));
  }
  get end() {
    return _nullishCoalesce(_optionalChain([this, 'access', _15 => _15.source, 'access', _16 => _16.sourceCodeLocation, 'optionalAccess', _17 => _17.endOffset]), () => ( this.start));
  }
}, _class);







exports.align = align; exports.openTree = openTree; exports.walk = walk; exports.attribute = attribute; exports.htmlNode = htmlNode;
