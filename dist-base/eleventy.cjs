"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } async function _asyncNullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return await rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; } async function _asyncOptionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = await fn(value); } else if (op === 'call' || op === 'optionalCall') { value = await fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }

var _hostQZBYTY54cjs = require('./host-QZBYTY54.cjs');
require('./host-IY5TPD5O.cjs');

// src/hosts/eleventy/plugin.ts
var _path = require('path');
var _wirecopy = require('wirecopy');
var ENDINGS = ["wire", "newsml.xml", "nitf.xml", "ninjs.json"];
function wirecopy(eleventyConfig, given = {}) {
  const { endings = ENDINGS, ...options } = given;
  const read = _hostQZBYTY54cjs.createSiteReader.call(void 0, options, process.cwd());
  let files = /* @__PURE__ */ new Map();
  eleventyConfig.on("eleventy.before", () => {
    files = /* @__PURE__ */ new Map();
  });
  const fileAt = async (path) => {
    const isKnown = files.has(path);
    const reading = _nullishCoalesce(files.get(path), () => ( read(path)));
    files.set(path, reading);
    const found = await reading;
    if (!isKnown) for (const warning of found.warnings) console.warn(`[wirecopy] ${warning}`);
    if (found.stories.length > 1) throw new Error(`${shown(path)}: File has ${found.stories.length} stories, not one.`);
    return found;
  };
  eleventyConfig.addTemplateFormats([...endings]);
  eleventyConfig.addExtension(endings, {
    read: false,
    // copy that opens with --- is not front matter
    outputFileExtension: "html",
    getData: async (path) => {
      const [story] = (await fileAt(path)).stories;
      return story ? { ...dataOf(story.article), draft: story.isDraft, story: story.story } : NO_PAGE;
    },
    compile: (_, path) => async () => await _asyncNullishCoalesce(await _asyncOptionalChain([(await fileAt(path)), 'access', async _2 => _2.stories, 'access', async _3 => _3[0], 'optionalAccess', async _4 => _4.html]), async () => ( ""))
  });
}
var shown = (path) => _path.relative.call(void 0, ".", path);
var NO_PAGE = { permalink: false, eleventyExcludeFromCollections: true, draft: true };
function dataOf(article) {
  const { headline, subheadline, summaries, byline, keywords, language, direction, section } = article;
  const [first] = article.body.filter(({ kind }) => kind === "paragraph");
  const published = dayOf(article);
  const data = {
    title: _nullishCoalesce(headline, () => ( _wirecopy.plainText.call(void 0, article).slice(0, 80))),
    description: _nullishCoalesce(_nullishCoalesce(_optionalChain([summaries, 'optionalAccess', _5 => _5[0], 'optionalAccess', _6 => _6.text]), () => ( subheadline)), () => ( (first && _wirecopy.textOf.call(void 0, first)))),
    date: published === void 0 ? void 0 : new Date(published),
    updated: _optionalChain([article, 'access', _7 => _7.updated, 'optionalAccess', _8 => _8.at]) === void 0 ? void 0 : new Date(article.updated.at),
    authors: _optionalChain([byline, 'optionalAccess', _9 => _9.authors, 'optionalAccess', _10 => _10.map, 'call', _11 => _11(({ name }) => name)]),
    ...{ keywords, section, lang: language, dir: direction }
  };
  return { ...Object.fromEntries(Object.entries(data).filter(([, value]) => value !== void 0)), article };
}
function dayOf({ published, item, dateline, updated }) {
  const times = [_optionalChain([published, 'optionalAccess', _12 => _12.at]), _optionalChain([item, 'optionalAccess', _13 => _13.versionCreated]), _optionalChain([item, 'optionalAccess', _14 => _14.firstCreated]), _optionalChain([dateline, 'optionalAccess', _15 => _15.date, 'optionalAccess', _16 => _16.value]), _optionalChain([updated, 'optionalAccess', _17 => _17.at])];
  return times.find((time) => time !== void 0 && !Number.isNaN(Date.parse(time)));
}


exports.wirecopy = wirecopy;
