import {
  findingMessages,
  loadStories,
  publicationRefusal,
  resolveOptions,
  toSlashes
} from "./host-PU5WE4AZ.js";

// src/hosts/bundler/plugin.ts
import { readFile } from "fs/promises";
import { createUnplugin } from "unplugin";
import { WirecopyError as WirecopyError2 } from "wirecopy";

// src/hosts/bundler/module-code.ts
import { WirecopyError } from "wirecopy";
import { write } from "wirecopy/convert";
function moduleCode(stories, output, options) {
  if (output === "articles") return exportOf(stories.map(({ article }) => article));
  const [story, ...others] = stories;
  if (!story) throw new WirecopyError("not-an-article", "File has no story.");
  if (others.length > 0)
    throw new WirecopyError("invalid-input", `File has ${stories.length} stories, not one. Import it with ?articles.`);
  if (output === "article") return exportOf(story.article);
  if (output === "story") return exportOf(story);
  const refusal = output === "markdown" ? publicationRefusal(story.article, options) : void 0;
  if (refusal) throw refusal;
  return exportOf(write(story.article, { ...options, to: output }));
}
var exportOf = (value) => typeof value === "string" ? `export default ${JSON.stringify(value)}
` : `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))})
`;

// src/hosts/bundler/module-id.ts
var OUTPUTS = [
  ...["article", "story", "articles"],
  ...["newsml", "nitf", "ninjs", "markdown", "html", "jsonld", "copy"]
];
function requestOf(source) {
  const at = source.indexOf("?");
  if (at < 0) return { path: source, output: "article" };
  const [name = ""] = source.slice(at + 1).split(/[&=]/, 1);
  const output = OUTPUTS.find((one) => one === name);
  return output && { path: source.slice(0, at), output };
}
var OPENING = "\0wirecopy:";
var idOf = ({ path, output }) => `${OPENING}${output}:${path}.js`;
function requestOfId(id) {
  const [, name, path] = /^\0wirecopy:([a-z]+):(.+)\.js$/s.exec(id) ?? [];
  const output = OUTPUTS.find((one) => one === name);
  return output && path !== void 0 ? { path, output } : void 0;
}

// src/hosts/bundler/resolve-file.ts
import { existsSync } from "fs";
import { createRequire } from "module";
import { dirname, isAbsolute, resolve } from "path";
async function resolveFile(context, path, importer) {
  const { resolve: native } = context;
  if (typeof native === "function") {
    const found = await native.call(context, path, importer, { skipSelf: true });
    const file = found?.id.split("?", 1)[0];
    if (found && !found.external && file !== void 0 && isAbsolute(file)) return existing(file);
  }
  const from = importer?.split("?", 1)[0];
  if (isAbsolute(path)) return existing(path);
  if (/^\.\.?[\\/]/.test(path) || from === void 0) return existing(resolve(from ? dirname(from) : ".", path));
  return isAbsolute(from) ? inPackage(path, from) : void 0;
}
var existing = (file) => existsSync(file) ? toSlashes(file) : void 0;
function inPackage(path, importer) {
  try {
    return existing(createRequire(importer).resolve(path));
  } catch {
    return void 0;
  }
}

// src/hosts/bundler/plugin.ts
var SHOWS_EACH = ["webpack", "rspack", "esbuild"];
var wirecopy = createUnplugin((given, { framework }) => {
  const options = resolveOptions(given);
  const idsByFile = /* @__PURE__ */ new Map();
  return {
    name: "wirecopy",
    enforce: "pre",
    async resolveId(source, importer) {
      const request = source.startsWith("\0") ? void 0 : requestOf(source);
      if (!request || !options.mayBeStory(request.path)) return null;
      const path = await resolveFile(this, request.path, importer);
      if (path === void 0 || !options.isStory(path)) return null;
      return idOf({ ...request, path });
    },
    loadInclude: (id) => requestOfId(id) !== void 0,
    async load(id) {
      const request = requestOfId(id);
      if (!request) return null;
      const { path, output } = request;
      idsByFile.set(path, (idsByFile.get(path) ?? /* @__PURE__ */ new Set()).add(id));
      this.addWatchFile(path);
      try {
        const loaded = await loadStories(await readFile(path), path, options);
        reportFindings(this, findingMessages(path, loaded, options), framework);
        return moduleCode(
          loaded.map(({ story }) => story),
          output,
          options.writeOptions()
        );
      } catch (error) {
        if (!isRefusal(error)) throw error;
        this.error(refusalMessage(path, error, options));
        return "export default undefined\n";
      }
    },
    vite: {
      hotUpdate({ file, modules }) {
        const own = [...idsByFile.get(file) ?? []].flatMap(
          (id) => this.environment.moduleGraph.getModuleById(id) ?? []
        );
        return own.length > 0 ? [.../* @__PURE__ */ new Set([...modules, ...own])] : void 0;
      }
    }
  };
});
function reportFindings(context, findings, framework) {
  for (const finding of findings) if (!finding.isFatal) context.warn(messageOf(finding));
  const fatal = findings.filter(({ isFatal }) => isFatal);
  const [first, ...others] = fatal;
  if (!first) return;
  if (SHOWS_EACH.includes(framework)) for (const finding of fatal) context.error(messageOf(finding));
  else
    context.error({
      ...messageOf(first),
      message: [first, ...others].map(({ message }) => message).join("\n")
    });
}
var messageOf = ({ message, loc }) => ({ message, ...loc && { loc } });
var isRefusal = (error) => error instanceof WirecopyError2 || error instanceof Error && error.name === "WirecopyError";
function refusalMessage(path, { message, code, places }, options) {
  const [place] = places;
  const at = place?.line === void 0 ? "" : `:${place.line}${place.column === void 0 ? "" : `:${place.column}`}`;
  const line = `${options.nameOf(path)}${at}: error: ${message} [${code}]`;
  return {
    message: line,
    ...place?.line !== void 0 && { loc: { file: path, line: place.line, column: (place.column ?? 1) - 1 } }
  };
}

export {
  wirecopy
};
