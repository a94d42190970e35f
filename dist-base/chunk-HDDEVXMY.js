import {
  entityTable
} from "./chunk-T6WD6WOM.js";
import {
  createLocator
} from "./chunk-RGLTPRQ2.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/formats/xml/parse.ts
import { SaxesParser } from "saxes";

// src/formats/xml/scope.ts
var SCOPE = /* @__PURE__ */ (() => Object.assign(/* @__PURE__ */ Object.create(null), { xml: "http://www.w3.org/XML/1998/namespace" }))();
function scopeInside(scope, attributes) {
  let inside;
  for (const key in attributes) {
    if (!key.startsWith("xmlns") || key.length > 5 && key[5] !== ":") continue;
    const own = inside ?? Object.create(scope);
    own[key.slice(6)] = attributes[key] ?? "";
    inside = own;
  }
  return inside ?? scope;
}
function elementIn(scope, name, attributes, children) {
  const colon = name.indexOf(":");
  const namespace = scope[colon < 0 ? "" : name.slice(0, colon)] ?? "";
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
  #parser = new SaxesParser({ xmlns: false, position: false });
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
    this.#start = LEADING_SPACE.exec(source)?.[0].length ?? 0;
  }
  build() {
    const parser = this.#parser;
    parser.ENTITIES = entityTable;
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
    const children = this.#open.at(-1)?.children;
    if (!children || children === this.#root) return;
    const end = this.#start + this.#parser.position - 1;
    if (this.#inText) {
      children.push(`${children.pop()}${text}`);
      this.#offsets?.splice(-1, 1, end);
    } else {
      children.push(text);
      this.#offsets?.push(this.#end, end);
    }
    this.#inText = true;
    this.#end = end;
  }
  #addSection(text) {
    const start = this.#end;
    this.#endMarkup();
    this.#open.at(-1)?.children.push(text);
    this.#offsets?.push(start, this.#end);
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
  const { line, column } = createLocator(document)(offset);
  return new WirecopyError(code, `${message} (line ${line}, column ${column}).`, [{ offset, line, column, message }]);
}

export {
  parseXml
};
