import {
  ENDINGS,
  createSiteReader,
  walkFolder
} from "./host-AHXTL5AK.js";
import "./host-PU5WE4AZ.js";

// src/hosts/astro/story-loader.ts
import { existsSync, statSync } from "fs";
import { join as join2, relative, resolve } from "path";
import { fileURLToPath } from "url";
import { plainText } from "wirecopy";

// src/hosts/site/story-ids.ts
import { basename, dirname, join } from "path";
import { contentHash } from "wirecopy";
function storyIds(name, stories) {
  const folder = dirname(name.replaceAll("\\", "/"));
  const stem = basename(name).replace(/(?<=.)(?:\.(?:newsml|nitf|ninjs))?\.[^.]+$/i, "");
  const path = folder === "." ? slugOf(stem) : join(...folder.split("/").map(slugOf), slugOf(stem)).replaceAll("\\", "/");
  if (stories.length === 1 && !/\.(?:ndjson|jsonl)$/i.test(name)) return [path];
  return stories.map(({ article }) => {
    const words = slugOf(article.slugline ?? article.headline ?? "").slice(0, 60);
    return [words, contentHash(article).slice(-8)].filter((part) => part !== "").join("-");
  });
}
var slugOf = (text) => text.normalize("NFC").toLowerCase().replace(/['’]/g, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-|-$/g, "");

// src/hosts/astro/story-loader.ts
function storyLoader({ source, endings, generateId, ...options }) {
  createSiteReader(options, ".");
  const schema = async () => (await import("wirecopy/schema")).Article;
  return {
    name: "wirecopy",
    schema,
    // Astro's own version of zod names its types differently
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const path = resolve(root, source);
      const sync = new CollectionSync(context, createSiteReader(options, root), path, root, generateId);
      if (!existsSync(path)) context.logger.warn(`${source} does not exist.`);
      const isFolder = existsSync(path) && statSync(path).isDirectory();
      const files = isFolder ? [...walkFolder(path, void 0, endings ?? ENDINGS)].map(String) : [path];
      const old = new Set(context.store.keys());
      for (const file of files.filter((file2) => existsSync(file2)))
        for (const id of await sync.load(file)) old.delete(id);
      for (const id of old) context.store.delete(id);
      if (context.watcher) sync.watch(context.watcher, endings ?? ENDINGS);
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
  context;
  read;
  source;
  root;
  generateId;
  #idsByFile = /* @__PURE__ */ new Map();
  /** Loads the stories of a file into the collection, and deletes those that it no longer has. Returns their ids. */
  async load(file) {
    const { logger, store } = this.context;
    const { stories, warnings } = await this.read(file);
    for (const warning of warnings) logger.warn(warning);
    const name = file === this.source ? relative(this.root, file).replace(/^.*[\\/]/, "") : relative(this.source, file);
    const made = this.generateId ? stories.map((story) => this.generateId?.({ ...story, file }) ?? "") : storyIds(name, stories);
    const ids = made.map((id, i) => this.#uniqueId(id, made.slice(0, i), file));
    for (const [i, story] of stories.entries()) await this.#store(ids[i] ?? "", story, file);
    for (const id of this.#idsByFile.get(file) ?? []) if (!ids.includes(id)) store.delete(id);
    this.#idsByFile.set(file, ids);
    return ids;
  }
  /** Updates the collection when a file is added, changed or removed. A file that cannot be read is reported, and its stories stay. */
  watch(watcher, endings) {
    watcher.add(this.source);
    const isOwn = (path) => path === this.source || path.startsWith(join2(this.source, "/")) && endings.includes(path.slice(path.lastIndexOf(".") + 1).toLowerCase());
    const update = async (path) => {
      if (!isOwn(path)) return;
      try {
        await this.load(path);
        this.context.logger.info(`Reloaded ${relative(this.root, path)}.`);
      } catch (error) {
        this.context.logger.error(error instanceof Error ? error.message : String(error));
      }
    };
    watcher.on("add", update);
    watcher.on("change", update);
    watcher.on("unlink", (path) => {
      for (const id of this.#idsByFile.get(path) ?? []) this.context.store.delete(id);
      this.#idsByFile.delete(path);
    });
  }
  async #store(id, { story, article, html, isDraft }, file) {
    const { store, parseData, generateDigest } = this.context;
    const data = await parseData({ id, data: { ...article }, filePath: file });
    store.set({
      id,
      data,
      body: plainText(article),
      filePath: relative(this.root, file).replaceAll("\\", "/"),
      digest: generateDigest(`${isDraft} ${story.reader?.hash} ${html} ${JSON.stringify(article)}`),
      rendered: { html, metadata: { headings: [], frontmatter: { draft: isDraft } } }
    });
  }
  /** Returns an id that no other file has taken. */
  #uniqueId(id, before, file) {
    const isTaken = (one) => before.includes(one) || [...this.#idsByFile].some(([other, ids]) => other !== file && ids.includes(one));
    if (!isTaken(id)) return id;
    for (let number = 2; ; number++)
      if (!isTaken(`${id}-${number}`)) {
        this.context.logger.warn(`${relative(this.root, file)}: Id \u201C${id}\u201D is taken; the story is ${id}-${number}.`);
        return `${id}-${number}`;
      }
  }
};
export {
  storyLoader
};
