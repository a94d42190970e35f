"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }

var _chunkYTGGFVQYcjs = require('./chunk-YTGGFVQY.cjs');


var _chunk3A2YGZ5Bcjs = require('./chunk-3A2YGZ5B.cjs');


var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/formats/xml/parse.ts
var _saxes = require('saxes');

// src/formats/xml/scope.ts
var SCOPE = /* @__PURE__ */ (() => Object.assign(/* @__PURE__ */ Object.create(null), { xml: "http://www.w3.org/XML/1998/namespace" }))();
function scopeInside(scope, attributes) {
  let inside;
  for (const key in attributes) {
    if (!key.startsWith("xmlns") || key.length > 5 && key[5] !== ":") continue;
    const own = _nullishCoalesce(inside, () => ( Object.create(scope)));
    own[key.slice(6)] = _nullishCoalesce(attributes[key], () => ( ""));
    inside = own;
  }
  return _nullishCoalesce(inside, () => ( scope));
}
function elementIn(scope, name, attributes, children) {
  const colon = name.indexOf(":");
  const namespace = _nullishCoalesce(scope[colon < 0 ? "" : name.slice(0, colon)], () => ( ""));
  return { name, local: colon < 0 ? name : name.slice(colon + 1), namespace, attributes, children };
}

// src/formats/xml/parse.ts
var SIZE = 2e7;
var DEPTH = 100;
var DEEPEST = 500;
function parseXml(document, limits = {}, offsets) {
  const { size = SIZE, depth = DEPTH } = limits;
  if (document.length > size)
    throw fault("limit-exceeded", `Document is longer than ${size} characters`, document, size);
  return new TreeBuilder(document, Math.min(depth, DEEPEST), offsets).build();
}
var TreeBuilder = class {
  #source;
  #depth;
  #parser = new (0, _saxes.SaxesParser)({ xmlns: false, position: false });
  /** The offset of the document in its source, after leading white space. */
  #start;
  #root = [];
  #open = [{ children: this.#root, scope: SCOPE }];
  /** Whether the last node is text that continues: a comment may interrupt it. */
  #inText = false;
  #offsets;
  /** The offset after the last tag, text or section, where the next text starts; a comment counts as part of a text. */
  #end = 0;
  constructor(source, depth, offsets) {
    this.#source = source;
    this.#depth = depth;
    this.#offsets = offsets;
    this.#start = _nullishCoalesce(_optionalChain([LEADING_SPACE, 'access', _ => _.exec, 'call', _2 => _2(source), 'optionalAccess', _3 => _3[0], 'access', _4 => _4.length]), () => ( 0));
  }
  build() {
    const parser = this.#parser;
    parser.ENTITIES = _chunkYTGGFVQYcjs.entityTable;
    parser.on("error", ({ message }) => this.#refuse(message));
    parser.on("doctype", (declarations) => this.#checkDoctype(declarations));
    parser.on("opentag", (tag) => this.#openElement(tag));
    parser.on("closetag", () => this.#closeElement());
    parser.on("text", (text) => this.#addText(text));
    parser.on("cdata", (text) => this.#addSection(text));
    parser.write(replaceLoneSurrogates(this.#source.slice(this.#start))).close();
    const root = this.#root.find((node) => typeof node !== "string");
    if (typeof root !== "object") throw this.#fault("invalid-input", "Document must contain a root element");
    return root;
  }
  #openElement({ name, attributes, isSelfClosing }) {
    this.#checkName(name);
    for (const attribute in attributes) this.#checkName(attribute);
    const around = this.#open.at(-1);
    const scope = scopeInside(around.scope, attributes);
    const children = [];
    around.children.push(elementIn(scope, name, attributes, children));
    this.#inText = false;
    this.#endMarkup();
    this.#open.push({ children, scope });
    if (this.#open.length - 1 > this.#depth && !isSelfClosing)
      throw this.#fault("limit-exceeded", `Elements nest deeper than ${this.#depth}`);
  }
  #checkName(name) {
    if (RESERVED.has(name)) throw this.#fault("unsafe-input", `Name \u201C${name}\u201D is not allowed`);
  }
  #closeElement() {
    this.#open.pop();
    this.#inText = false;
    this.#endMarkup();
  }
  #endMarkup() {
    this.#end = this.#start + this.#parser.position;
  }
  #addText(text) {
    const children = _optionalChain([this, 'access', _5 => _5.#open, 'access', _6 => _6.at, 'call', _7 => _7(-1), 'optionalAccess', _8 => _8.children]);
    if (!children || children === this.#root) return;
    const end = this.#start + this.#parser.position - 1;
    if (this.#inText) {
      children.push(`${children.pop()}${text}`);
      _optionalChain([this, 'access', _9 => _9.#offsets, 'optionalAccess', _10 => _10.splice, 'call', _11 => _11(-1, 1, end)]);
    } else {
      children.push(text);
      _optionalChain([this, 'access', _12 => _12.#offsets, 'optionalAccess', _13 => _13.push, 'call', _14 => _14(this.#end, end)]);
    }
    this.#inText = true;
    this.#end = end;
  }
  #addSection(text) {
    const start = this.#end;
    this.#endMarkup();
    _optionalChain([this, 'access', _15 => _15.#open, 'access', _16 => _16.at, 'call', _17 => _17(-1), 'optionalAccess', _18 => _18.children, 'access', _19 => _19.push, 'call', _20 => _20(text)]);
    _optionalChain([this, 'access', _21 => _21.#offsets, 'optionalAccess', _22 => _22.push, 'call', _23 => _23(start, this.#end)]);
    this.#inText = false;
  }
  #checkDoctype(declarations) {
    if (ENTITY_DECLARATION.test(declarations.replace(/<!--[\s\S]*?-->/g, "")))
      throw this.#fault("unsafe-input", "Document declares entities");
  }
  /** Throws the parser's message as an error: `undefined entity.` becomes `Undefined entity (line 1, column 4).` */
  #refuse(report) {
    const message = report.replace(/\.$/, "");
    throw this.#fault("invalid-input", message.charAt(0).toUpperCase() + message.slice(1));
  }
  #fault(code, message) {
    const last = Math.max(this.#parser.position - 1, 0);
    const offset = message.includes("entity") ? this.#source.lastIndexOf("&", this.#start + last) : this.#start + last;
    return fault(code, message, this.#source, Math.max(offset, 0));
  }
};
var LEADING_SPACE = /^[ \t\r\n]+(?=<\?xml)/;
var ENTITY_DECLARATION = /<!ENTITY\s+(?!%\s+\S+\s+(?:SYSTEM|PUBLIC)\b)/;
var RESERVED = /* @__PURE__ */ (() => /* @__PURE__ */ new Set([...Object.getOwnPropertyNames(Object.prototype), "prototype"]))();
var replaceLoneSurrogates = (text) => ANY_SURROGATE.test(text) ? text.replace(/\p{Surrogate}/gu, "\uFFFD") : text;
var ANY_SURROGATE = /[\uD800-\uDFFF]/;
function fault(code, message, document, offset) {
  const { line, column } = _chunk3A2YGZ5Bcjs.createLocator.call(void 0, document)(offset);
  return new (0, _chunkYOB4HYVHcjs.WirecopyError)(code, `${message} (line ${line}, column ${column}).`, [{ offset, line, column, message }]);
}



exports.parseXml = parseXml;
