"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _interopRequireWildcard(obj) { if (obj && obj.__esModule) { return obj; } else { var newObj = {}; if (obj != null) { for (var key in obj) { if (Object.prototype.hasOwnProperty.call(obj, key)) { newObj[key] = obj[key]; } } } newObj.default = obj; return newObj; } } function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }



var _hostQZBYTY54cjs = require('./host-QZBYTY54.cjs');
require('./host-IY5TPD5O.cjs');

// src/hosts/astro/story-loader.ts
var _fs = require('fs');
var _path = require('path');
var _url = require('url');
var _wirecopy = require('wirecopy');

// src/hosts/site/story-ids.ts


function storyIds(name, stories) {
  const folder = _path.dirname.call(void 0, name.replaceAll("\\", "/"));
  const stem = _path.basename.call(void 0, name).replace(/(?<=.)(?:\.(?:newsml|nitf|ninjs))?\.[^.]+$/i, "");
  const path = folder === "." ? slugOf(stem) : _path.join.call(void 0, ...folder.split("/").map(slugOf), slugOf(stem)).replaceAll("\\", "/");
  if (stories.length === 1 && !/\.(?:ndjson|jsonl)$/i.test(name)) return [path];
  return stories.map(({ article }) => {
    const words = slugOf(_nullishCoalesce(_nullishCoalesce(article.slugline, () => ( article.headline)), () => ( ""))).slice(0, 60);
    return [words, _wirecopy.contentHash.call(void 0, article).slice(-8)].filter((part) => part !== "").join("-");
  });
}
var slugOf = (text) => text.normalize("NFC").toLowerCase().replace(/['’]/g, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-|-$/g, "");

// src/hosts/astro/story-loader.ts
function storyLoader({ source, endings, generateId, ...options }) {
  _hostQZBYTY54cjs.createSiteReader.call(void 0, options, ".");
  const schema = async () => (await Promise.resolve().then(() => _interopRequireWildcard(require("wirecopy/schema")))).Article;
  return {
    name: "wirecopy",
    schema,
    // Astro's own version of zod names its types differently
    async load(context) {
      const root = _url.fileURLToPath.call(void 0, context.config.root);
      const path = _path.resolve.call(void 0, root, source);
      const sync = new CollectionSync(context, _hostQZBYTY54cjs.createSiteReader.call(void 0, options, root), path, root, generateId);
      if (!_fs.existsSync.call(void 0, path)) context.logger.warn(`${source} does not exist.`);
      const isFolder = _fs.existsSync.call(void 0, path) && _fs.statSync.call(void 0, path).isDirectory();
      const files = isFolder ? [..._hostQZBYTY54cjs.walkFolder.call(void 0, path, void 0, _nullishCoalesce(endings, () => ( _hostQZBYTY54cjs.ENDINGS)))].map(String) : [path];
      const old = new Set(context.store.keys());
      for (const file of files.filter((file2) => _fs.existsSync.call(void 0, file2)))
        for (const id of await sync.load(file)) old.delete(id);
      for (const id of old) context.store.delete(id);
      if (context.watcher) sync.watch(context.watcher, _nullishCoalesce(endings, () => ( _hostQZBYTY54cjs.ENDINGS)));
    }
  };
}
var CollectionSync = class {
  constructor(context, read, source, root, generateId) {
    this.context = context;
    this.read = read;
    this.source = source;
    this.root = root;
    this.generateId = generateId;
  }
  
  
  
  
  
  #idsByFile = /* @__PURE__ */ new Map();
  /** Loads the stories of a file into the collection, and deletes those that it no longer has. Returns their ids. */
  async load(file) {
    const { logger, store } = this.context;
    const { stories, warnings } = await this.read(file);
    for (const warning of warnings) logger.warn(warning);
    const name = file === this.source ? _path.relative.call(void 0, this.root, file).replace(/^.*[\\/]/, "") : _path.relative.call(void 0, this.source, file);
    const made = this.generateId ? stories.map((story) => _nullishCoalesce(_optionalChain([this, 'access', _ => _.generateId, 'optionalCall', _2 => _2({ ...story, file })]), () => ( ""))) : storyIds(name, stories);
    const ids = made.map((id, i) => this.#uniqueId(id, made.slice(0, i), file));
    for (const [i, story] of stories.entries()) await this.#store(_nullishCoalesce(ids[i], () => ( "")), story, file);
    for (const id of _nullishCoalesce(this.#idsByFile.get(file), () => ( []))) if (!ids.includes(id)) store.delete(id);
    this.#idsByFile.set(file, ids);
    return ids;
  }
  /** Updates the collection when a file is added, changed or removed. A file that cannot be read is reported, and its stories stay. */
  watch(watcher, endings) {
    watcher.add(this.source);
    const isOwn = (path) => path === this.source || path.startsWith(_path.join.call(void 0, this.source, "/")) && endings.includes(path.slice(path.lastIndexOf(".") + 1).toLowerCase());
    const update = async (path) => {
      if (!isOwn(path)) return;
      try {
        await this.load(path);
        this.context.logger.info(`Reloaded ${_path.relative.call(void 0, this.root, path)}.`);
      } catch (error) {
        this.context.logger.error(error instanceof Error ? error.message : String(error));
      }
    };
    watcher.on("add", update);
    watcher.on("change", update);
    watcher.on("unlink", (path) => {
      for (const id of _nullishCoalesce(this.#idsByFile.get(path), () => ( []))) this.context.store.delete(id);
      this.#idsByFile.delete(path);
    });
  }
  async #store(id, { story, article, html, isDraft }, file) {
    const { store, parseData, generateDigest } = this.context;
    const data = await parseData({ id, data: { ...article }, filePath: file });
    store.set({
      id,
      data,
      body: _wirecopy.plainText.call(void 0, article),
      filePath: _path.relative.call(void 0, this.root, file).replaceAll("\\", "/"),
      digest: generateDigest(`${isDraft} ${_optionalChain([story, 'access', _3 => _3.reader, 'optionalAccess', _4 => _4.hash])} ${html} ${JSON.stringify(article)}`),
      rendered: { html, metadata: { headings: [], frontmatter: { draft: isDraft } } }
    });
  }
  /** Returns an id that no other file has taken. */
  #uniqueId(id, before, file) {
    const isTaken = (one) => before.includes(one) || [...this.#idsByFile].some(([other, ids]) => other !== file && ids.includes(one));
    if (!isTaken(id)) return id;
    for (let number = 2; ; number++)
      if (!isTaken(`${id}-${number}`)) {
        this.context.logger.warn(`${_path.relative.call(void 0, this.root, file)}: Id \u201C${id}\u201D is taken; the story is ${id}-${number}.`);
        return `${id}-${number}`;
      }
  }
};


exports.storyLoader = storyLoader;
