"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }





var _hostIY5TPD5Ocjs = require('./host-IY5TPD5O.cjs');

// src/hosts/bundler/plugin.ts
var _promises = require('fs/promises');
var _unplugin = require('unplugin');
var _wirecopy = require('wirecopy');

// src/hosts/bundler/module-code.ts

var _convert = require('wirecopy/convert');
function moduleCode(stories, output, options) {
  if (output === "articles") return exportOf(stories.map(({ article }) => article));
  const [story, ...others] = stories;
  if (!story) throw new (0, _wirecopy.WirecopyError)("not-an-article", "File has no story.");
  if (others.length > 0)
    throw new (0, _wirecopy.WirecopyError)("invalid-input", `File has ${stories.length} stories, not one. Import it with ?articles.`);
  if (output === "article") return exportOf(story.article);
  if (output === "story") return exportOf(story);
  const refusal = output === "markdown" ? _hostIY5TPD5Ocjs.publicationRefusal.call(void 0, story.article, options) : void 0;
  if (refusal) throw refusal;
  return exportOf(_convert.write.call(void 0, story.article, { ...options, to: output }));
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
  const [, name, path] = _nullishCoalesce(/^\0wirecopy:([a-z]+):(.+)\.js$/s.exec(id), () => ( []));
  const output = OUTPUTS.find((one) => one === name);
  return output && path !== void 0 ? { path, output } : void 0;
}

// src/hosts/bundler/resolve-file.ts
var _fs = require('fs');
var _module = require('module');
var _path = require('path');
async function resolveFile(context, path, importer) {
  const { resolve: native } = context;
  if (typeof native === "function") {
    const found = await native.call(context, path, importer, { skipSelf: true });
    const file = _optionalChain([found, 'optionalAccess', _ => _.id, 'access', _2 => _2.split, 'call', _3 => _3("?", 1), 'access', _4 => _4[0]]);
    if (found && !found.external && file !== void 0 && _path.isAbsolute.call(void 0, file)) return existing(file);
  }
  const from = _optionalChain([importer, 'optionalAccess', _5 => _5.split, 'call', _6 => _6("?", 1), 'access', _7 => _7[0]]);
  if (_path.isAbsolute.call(void 0, path)) return existing(path);
  if (/^\.\.?[\\/]/.test(path) || from === void 0) return existing(_path.resolve.call(void 0, from ? _path.dirname.call(void 0, from) : ".", path));
  return _path.isAbsolute.call(void 0, from) ? inPackage(path, from) : void 0;
}
var existing = (file) => _fs.existsSync.call(void 0, file) ? _hostIY5TPD5Ocjs.toSlashes.call(void 0, file) : void 0;
function inPackage(path, importer) {
  try {
    return existing(_module.createRequire.call(void 0, importer).resolve(path));
  } catch (e) {
    return void 0;
  }
}

// src/hosts/bundler/plugin.ts
var SHOWS_EACH = ["webpack", "rspack", "esbuild"];
var wirecopy = _unplugin.createUnplugin.call(void 0, (given, { framework }) => {
  const options = _hostIY5TPD5Ocjs.resolveOptions.call(void 0, given);
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
      idsByFile.set(path, (_nullishCoalesce(idsByFile.get(path), () => ( /* @__PURE__ */ new Set()))).add(id));
      this.addWatchFile(path);
      try {
        const loaded = await _hostIY5TPD5Ocjs.loadStories.call(void 0, await _promises.readFile.call(void 0, path), path, options);
        reportFindings(this, _hostIY5TPD5Ocjs.findingMessages.call(void 0, path, loaded, options), framework);
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
        const own = [..._nullishCoalesce(idsByFile.get(file), () => ( []))].flatMap(
          (id) => _nullishCoalesce(this.environment.moduleGraph.getModuleById(id), () => ( []))
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
var isRefusal = (error) => error instanceof _wirecopy.WirecopyError || error instanceof Error && error.name === "WirecopyError";
function refusalMessage(path, { message, code, places }, options) {
  const [place] = places;
  const at = _optionalChain([place, 'optionalAccess', _8 => _8.line]) === void 0 ? "" : `:${place.line}${place.column === void 0 ? "" : `:${place.column}`}`;
  const line = `${options.nameOf(path)}${at}: error: ${message} [${code}]`;
  return {
    message: line,
    ..._optionalChain([place, 'optionalAccess', _9 => _9.line]) !== void 0 && { loc: { file: path, line: place.line, column: (_nullishCoalesce(place.column, () => ( 1))) - 1 } }
  };
}



exports.wirecopy = wirecopy;
