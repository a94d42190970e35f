import {
  findingMessages,
  loadStories,
  publicationRefusal,
  resolveOptions
} from "./host-PU5WE4AZ.js";

// src/hosts/cli/input/walk-folder.ts
import { readdirSync as readdirSync2, statSync } from "fs";

// src/hosts/cli/input/byte-path.ts
import { readdirSync } from "fs";
import { basename, dirname, join } from "path";
var joinBytes = (...parts) => Buffer.concat(parts.map((part) => Buffer.from(part)));
function joinPath(folder, name) {
  const text = name.toString();
  if (typeof folder === "string" && Buffer.from(text).equals(name)) return folder === "" ? text : join(folder, text);
  return folder.length === 0 ? name : joinBytes(folder, "/", name);
}

// src/hosts/cli/input/walk-folder.ts
var ENDINGS = [
  ...["txt", "text", "copy", "wire", "anpa", "iptc", "xml", "newsml", "nitf", "rss", "atom"],
  ...["json", "jsonld", "ninjs", "ndjson", "jsonl", "html", "htm", "xhtml", "md", "markdown", "mdx", "eml"]
];
var PROJECT_FILE = /^(?:package(?:-lock)?|npm-shrinkwrap|[tj]sconfig(?:\..+)?|biome|deno|wirecopy\.config)\.json$/;
function* walkFolder(folder, rules, endings) {
  const entries = readdirSync2(folder.length === 0 ? "." : folder, { withFileTypes: true, encoding: "buffer" });
  for (const entry of entries.sort((a, b) => Buffer.compare(a.name, b.name))) {
    const name = entry.name.toString();
    if (name.startsWith(".") || name === "node_modules") continue;
    const path = joinPath(folder, entry.name);
    const isFolder = entry.isDirectory();
    if (rules?.ignores(path.toString(), isFolder)) continue;
    if (isFolder) yield* walkFolder(path, rules, endings);
    else if (isStory(name, endings) && isFile(entry, path)) yield path;
  }
}
var isStory = (name, endings) => !PROJECT_FILE.test(name) && endings.includes(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
function isFile(entry, path) {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

// src/hosts/site/site-story.ts
import { relative } from "path";
import { isPublicationBlocked, WirecopyError as WirecopyError2 } from "wirecopy";
import { toHtml } from "wirecopy/html";

// src/hosts/cli/failure.ts
import { WirecopyError } from "wirecopy";
function failure(error) {
  if (!(error instanceof Error)) return String(error);
  if (!(error instanceof WirecopyError)) return error.message;
  const [place, ...others] = error.places;
  if (!place) return error.message;
  const where = place.line ? `line ${place.line}${place.column ? `, column ${place.column}` : ""}` : place.path;
  const placed = where && !error.message.includes(where) ? ` (${where})` : "";
  const more = others.length && !error.message.includes(` ${others.length} more`) ? `, and ${others.length} more` : "";
  return placed || more ? `${error.message.replace(/\.$/, "")}${placed}${more}.` : error.message;
}

// src/hosts/cli/input/documents.ts
var LINES = /\.(?:ndjson|jsonl)$/i;
var MOST = 64 * 1024 * 1024;
async function* documentsOf(input, ndjson = false) {
  if (!LINES.test(input.name) && !(ndjson && input.path === void 0)) {
    yield { name: input.name, content: await input.bytes() };
    return;
  }
  let number = 0;
  let whole;
  let size = 0;
  for await (const line of linesOf(input.chunks())) {
    number++;
    const name = `${input.name}:${number}`;
    if (whole) {
      size += line.length;
      if (size > MOST) throw new Error("Input is larger than 64 MiB.");
      whole.push(line);
    } else if (line.trim() !== "") {
      const document = documentOf(line, name);
      if ("error" in document && number === 1 && !/^\s*[{"]/.test(line)) whole = [line];
      else yield document;
    }
  }
  if (whole) yield { name: input.name, content: whole.join("\n") };
}
function documentOf(line, name) {
  try {
    const value = JSON.parse(line);
    if (typeof value === "string") return { name, content: value };
    if (typeof value === "object" && value !== null) return { name, content: line };
    return { name, error: new Error("Line is neither a JSON object nor a string.") };
  } catch (error) {
    return { name, error: new Error(`Line is not valid JSON: ${failure(error)}`) };
  }
}
async function* linesOf(chunks) {
  const decoder = new TextDecoder();
  let rest = [];
  let size = 0;
  for await (const chunk of chunks) {
    const parts = decoder.decode(chunk, { stream: true }).split("\n");
    const last = parts.pop() ?? "";
    for (const part of parts) {
      yield stripReturn([...rest, part].join(""));
      rest = [];
      size = 0;
    }
    rest.push(last);
    size += last.length;
    if (size > MOST) throw new Error("Line is larger than 64 MiB.");
  }
  const end = rest.join("") + decoder.decode();
  if (end !== "") yield stripReturn(end);
}
var stripReturn = (line) => line.endsWith("\r") ? line.slice(0, -1) : line;

// src/hosts/cli/input/inputs.ts
import { createReadStream, readFileSync, statSync as statSync2 } from "fs";
import { resolve, sep } from "path";
function file(path, isFound = false) {
  return {
    name: path.toString(),
    path,
    isFound,
    async bytes() {
      const stat = statSync2(path, { throwIfNoEntry: false });
      if (!stat) throw new Error("No such file.");
      if (stat.isDirectory()) throw new Error("Path is a folder. Give one file.");
      if (!stat.isFile()) return collectBytes(createReadStream(path));
      if (stat.size > MOST2) throw new Error(TOO_LARGE);
      return readFileSync(path);
    },
    chunks() {
      if (!statSync2(path, { throwIfNoEntry: false })) throw new Error("No such file.");
      return createReadStream(path);
    }
  };
}
var MOST2 = 64 * 1024 * 1024;
var TOO_LARGE = "File is larger than 64 MiB.";
async function collectBytes(stream) {
  const chunks = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MOST2) throw new Error(TOO_LARGE);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

// src/hosts/site/site-story.ts
function createSiteReader({ restricted = "skip", ...options }, root) {
  if (restricted !== "skip" && restricted !== "fail")
    throw new WirecopyError2("invalid-argument", "Option \u201Crestricted\u201D must be skip or fail.");
  const resolved = resolveOptions({ ...options, root });
  return async (path) => {
    const stories = [];
    const warnings = [];
    const errors = [];
    const writing = resolved.writeOptions();
    for await (const document of documentsOf(file(path))) {
      const name = relative(root, document.name).replaceAll("\\", "/");
      if ("error" in document) errors.push(`${name}: error: ${document.error.message}`);
      else
        for (const { story, diagnostics } of await loadOrName(document.content, path, name, resolved)) {
          const refusal = publicationRefusal(story.article, writing);
          if (refusal) (restricted === "skip" ? warnings : errors).push(skipped(name, refusal, restricted));
          else {
            const { now, onDoubt } = writing;
            const judged = { ...now !== void 0 && { now }, ...onDoubt && { onDoubt } };
            const html = toHtml(story.article, { ...judged, drafts: options.drafts ?? false });
            stories.push({ story, article: story.article, html, isDraft: isPublicationBlocked(story.article, judged) });
          }
          if (refusal && restricted === "skip") continue;
          for (const { message, isFatal } of findingMessages(path, [{ story, diagnostics }], resolved))
            (isFatal ? errors : warnings).push(message);
        }
    }
    if (errors.length > 0) throw new Error(errors.join("\n"));
    return { stories, warnings };
  };
}
var skipped = (name, { message, code }, restricted) => `${name}: ${restricted === "skip" ? "warning: Left out" : "error"}: ${message} [${code}]`;
async function loadOrName(content, path, name, options) {
  try {
    return await loadStories(content, path, options);
  } catch (error) {
    throw new Error(`${name}: error: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export {
  ENDINGS,
  walkFolder,
  createSiteReader
};
