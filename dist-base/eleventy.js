import {
  createSiteReader
} from "./host-AHXTL5AK.js";
import "./host-PU5WE4AZ.js";

// src/hosts/eleventy/plugin.ts
import { relative } from "path";
import { plainText, textOf } from "wirecopy";
var ENDINGS = ["wire", "newsml.xml", "nitf.xml", "ninjs.json"];
function wirecopy(eleventyConfig, given = {}) {
  const { endings = ENDINGS, ...options } = given;
  const read = createSiteReader(options, process.cwd());
  let files = /* @__PURE__ */ new Map();
  eleventyConfig.on("eleventy.before", () => {
    files = /* @__PURE__ */ new Map();
  });
  const fileAt = async (path) => {
    const isKnown = files.has(path);
    const reading = files.get(path) ?? read(path);
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
    compile: (_, path) => async () => (await fileAt(path)).stories[0]?.html ?? ""
  });
}
var shown = (path) => relative(".", path);
var NO_PAGE = { permalink: false, eleventyExcludeFromCollections: true, draft: true };
function dataOf(article) {
  const { headline, subheadline, summaries, byline, keywords, language, direction, section } = article;
  const [first] = article.body.filter(({ kind }) => kind === "paragraph");
  const published = dayOf(article);
  const data = {
    title: headline ?? plainText(article).slice(0, 80),
    description: summaries?.[0]?.text ?? subheadline ?? (first && textOf(first)),
    date: published === void 0 ? void 0 : new Date(published),
    updated: article.updated?.at === void 0 ? void 0 : new Date(article.updated.at),
    authors: byline?.authors?.map(({ name }) => name),
    ...{ keywords, section, lang: language, dir: direction }
  };
  return { ...Object.fromEntries(Object.entries(data).filter(([, value]) => value !== void 0)), article };
}
function dayOf({ published, item, dateline, updated }) {
  const times = [published?.at, item?.versionCreated, item?.firstCreated, dateline?.date?.value, updated?.at];
  return times.find((time) => time !== void 0 && !Number.isNaN(Date.parse(time)));
}
export {
  wirecopy
};
