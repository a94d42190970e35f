import { relative } from 'node:path'
import { type Article, plainText, textOf } from 'wirecopy'
import { requireMethod, requireObject } from '../check-arguments'
import { type SiteOptions, withoutDot } from '../site/site-options'
import { createSiteReader, type SiteFile } from '../site/site-story'

/** Options of the plugin for Eleventy. */
export interface EleventyPluginOptions extends SiteOptions {
  /** Endings of files that are stories. Default: `wire`, `newsml.xml`, `nitf.xml`, `ninjs.json`. */
  readonly endings?: readonly string[]
}

/** What the plugin uses of Eleventy's configuration. */
export interface EleventyConfig {
  addTemplateFormats(formats: string | readonly string[]): void
  addExtension(endings: readonly string[], options: object): void
  on(event: string, handler: () => void): unknown
}

/** Data of a template: what layouts show, and `article` with all the rest. */
export type StoryData = { readonly [key: string]: unknown }

const ENDINGS: readonly string[] = ['wire', 'newsml.xml', 'nitf.xml', 'ninjs.json']

/**
 * Makes stories templates of Eleventy: their data is the article, their content its HTML. Stories that must not be published get no page.
 *
 * @example
 * eleventyConfig.addPlugin(wirecopy, { check: { profile: 'ap' } })
 */
export function wirecopy(eleventyConfig: EleventyConfig, given: EleventyPluginOptions = {}): void {
  requireMethod('The plugin', eleventyConfig, 'addExtension')
  requireObject('The plugin', given)
  const { endings: named = ENDINGS, ...options } = given
  const endings = named.map(withoutDot)
  const read = createSiteReader(options, process.cwd(), ['endings'])
  const isDayGiven = (options.parse?.date ?? options.config?.date) !== undefined
  let files = new Map<string, Promise<SiteFile>>()
  eleventyConfig.on('eleventy.before', () => {
    files = new Map() // in watch mode, files and the time have changed
  })
  const fileAt = async (path: string): Promise<SiteFile> => {
    const isKnown = files.has(path)
    const reading = files.get(path) ?? read(path)
    files.set(path, reading)
    const found = await reading
    if (!isKnown) {
      const ofDays = found.stories.flatMap(({ article }) => dayWarning(path, article, isDayGiven))
      for (const warning of [...found.warnings, ...ofDays]) console.warn(`[wirecopy] ${warning}`)
    }
    if (found.stories.length > 1) throw new Error(`${shown(path)}: File has ${found.stories.length} stories, not one.`)
    return found
  }
  eleventyConfig.addTemplateFormats(endings)
  eleventyConfig.addExtension(endings, {
    read: false, // copy that opens with --- is not front matter
    outputFileExtension: 'html',
    getData: async (path: string) => {
      const [story] = (await fileAt(path)).stories
      return story ? { ...dataOf(story.article), draft: story.isDraft, story: story.story } : NO_PAGE
    },
    compile: (_: unknown, path: string) => async () => (await fileAt(path)).stories[0]?.html ?? '',
  })
}

const shown = (path: string): string => relative('.', path)

/** Eleventy writes no page for this data. */
const NO_PAGE: StoryData = { permalink: false, eleventyExcludeFromCollections: true, draft: true }

/** Returns the fields of an article that layouts show, under the names that they usually have there. */
function dataOf(article: Article): StoryData {
  const { headline, subheadline, summaries, byline, keywords, language, direction, section } = article
  const [first] = article.body.filter(({ kind }) => kind === 'paragraph')
  const published = dayOf(article)
  const data = {
    title: headline ?? opening(first ? textOf(first) : plainText(article)),
    description: summaries?.[0]?.text ?? subheadline ?? (first && textOf(first)),
    date: published === undefined ? undefined : new Date(published),
    updated: article.updated?.at === undefined ? undefined : new Date(article.updated.at),
    authors: byline?.authors?.map(({ name }) => name),
    ...{ keywords, section, lang: language, dir: direction },
  }
  return { ...Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)), article }
}

const LONGEST = 80 // characters of a title made of the first paragraph

/** Returns the start of a text, up to the end of a word: `The ferries on the coast …` */
function opening(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST).replace(/\s\S*$/, '') // text without spaces is cut anywhere
  return `${cut.replace(/[\ud800-\udbff]$/, '').replace(/[\s,;:–—-]+$/, '')} …`
}

/**
 * Returns a warning for a page whose date is that of the file, for want of a date in the story, and for one whose day has no year in the
 * dateline. `isDayGiven` says that the options complete such days: then they are as certain as the caller made them.
 */
function dayWarning(path: string, article: Article, isDayGiven: boolean): string[] {
  const { date } = article.dateline ?? {}
  const day = dayOf(article)
  const lacksYear = date?.day !== undefined && date.year === undefined && !isDayGiven
  if (lacksYear && (day === undefined || day === date.value)) {
    const what = day === undefined ? 'and the page has the date of the file' : `and the page has the date ${day}`
    return [`${shown(path)}: warning: Dateline “${date.text}” has no year, ${what}. Set \`parse.date\`. [date]`]
  }
  if (day !== undefined) return []
  return [
    `${shown(path)}: warning: Story has no date: without \`date\` in a data file, the page has the date of the file. [date]`,
  ]
}

/** Returns the time at which an article was published, or its day: printed, of its item, of its dateline. */
function dayOf({ published, item, dateline, updated }: Article): string | undefined {
  const times = [published?.at, item?.versionCreated, item?.firstCreated, dateline?.date?.value, updated?.at]
  return times.find((time) => time !== undefined && !Number.isNaN(Date.parse(time)))
}
